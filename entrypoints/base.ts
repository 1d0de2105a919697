/** What the reader and the extension's own pages both stand on, once in the package (scripts/support/shared.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../utils/browser.ts';
import {
  LANGUAGES,
  message,
  messageOf,
  phrases,
  plural,
  speak,
  speakPage,
  uiLocale,
} from '../utils/messages.ts';
import { handleMessages } from '../utils/messaging/handle.ts';
import { send, sendToOffscreen, sendToReader } from '../utils/messaging/send.ts';
import { share } from '../utils/share.ts';
import { TOPIC_IDS, TOPICS, topicTitle, topicWhy } from '../utils/topics/taxonomy.ts';

export default defineUnlistedScript(() =>
  share({
    'utils/browser.ts': { browser },
    'utils/messages.ts': { LANGUAGES, message, messageOf, phrases, plural, speak, speakPage, uiLocale },
    'utils/messaging/handle.ts': { handleMessages },
    'utils/messaging/send.ts': { send, sendToOffscreen, sendToReader },
    'utils/topics/taxonomy.ts': { TOPIC_IDS, TOPICS, topicTitle, topicWhy },
  }),
);

/** What reads terms, for the reader and for the background, once in the package (scripts/support/shared.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { share } from '../utils/share.ts';
import { canonicalUrl, openableUrl } from '../utils/terms/address.ts';
import { TooLargeError } from '../utils/terms/blocks.ts';
import { EXTRACTOR_VERSION, readDocument, skipCollapsed } from '../utils/terms/extract.ts';
import { termsTypeOf } from '../utils/terms/names.ts';
import { speechOf } from '../utils/terms/phrases.ts';

export default defineUnlistedScript(() =>
  share({
    'utils/terms/address.ts': { canonicalUrl, openableUrl },
    'utils/terms/blocks.ts': { TooLargeError },
    'utils/terms/extract.ts': { EXTRACTOR_VERSION, readDocument, skipCollapsed },
    'utils/terms/names.ts': { termsTypeOf },
    'utils/terms/phrases.ts': { speechOf },
  }),
);

/**
 * Consent dialogs, told by what they are: a text about cookies with buttons of its own that accept or refuse. Many have
 * no landmark and stand among the document's own elements; no class name is looked at.
 */
import type { Steps } from '../steps.ts';
import type { Block } from './blocks.ts';
import { amounts, parentOf, TreeSums } from './tree.ts';

/** How what a person may answer begins, alone on a button. */
const ANSWERS = [
  '(?:i )?(?:accept|agree|disagree|reject|refuse|decline|deny|allow|save|confirm|manage|customi[sz]e|only|necessary|essential)',
  "tout (?:accepter|refuser|autoriser)|accepter|refuser|autoriser|interdire|enregistrer|personnaliser|paramétrer|uniquement|continuer sans accepter|j'accepte|je refuse",
  'alle[ns]? (?:akzeptieren|ablehnen|erlauben|zulassen)|akzeptieren|ablehnen|erlauben|zulassen|speichern|zustimmen|nur',
  'aceptar|rechazar|guardar|permitir|denegar|solo',
  'aceitar|rejeitar|recusar|salvar|apenas',
  'accetta|rifiuta|salva|consenti|nega',
  'accepteren|weigeren|opslaan|toestaan|alleen',
  'akceptuj|odrzuć|zapisz|zaakceptuj|zezwól|tylko',
  'acceptera|godkänn|avvisa|tillåt|accepter|afvis|tillad|hyväksy|salli|hylkää',
  '同意|接受|拒绝|全部接受|許可|拒否',
];
const ANSWER = new RegExp(`^(?:${ANSWERS.join('|')})(?!\\p{L})`, 'iu');
const LONGEST_ANSWER = 40;

const COOKIES = /cookie|consent|traceur|partenaire|einwilligung|クッキー|同意|隐私/giu;
/** A dialog has some text (lists of cookies are long), and is about little else: so many characters to each such word. */
const SHORTEST_TEXT = 80;
const LONGEST_TEXT = 300_000;
const CHARACTERS_PER_WORD = 700;

const CONTROLS =
  'button,[role="button"],input[type="button"],input[type="submit"],a[href^="#"],a[href^="javascript:"],a:not([href])';

/** What no dialog holds. */
const DOCUMENT = 'main,article,h1';

/** A consent dialog as it may be; with two different answers it is a question, with one it may be a policy to accept. */
export interface ConsentDialog {
  readonly element: Element;
  readonly answers: ReadonlySet<string>;
}

/** The elements that may be consent dialogs. `blocks` are those of the page, beside the document or not. */
export function* consentDialogs(blocks: readonly Block[], root: Element): Steps<ConsentDialog[]> {
  const answers = answersOf(root);
  if (answers.length === 0) return [];
  yield;
  const lengths = yield* TreeSums.of(
    root,
    amounts(blocks, ({ text }) => text.length),
  );
  const words = yield* TreeSums.of(root, amounts(blocks, cookieWords));
  const holdsDocument = around(root.querySelectorAll(DOCUMENT));
  const dialogs = new Map<Element, Set<string>>();
  const nearest = new Map<Element, Element | null>();
  for (const { control, label } of answers) {
    const dialog = nearestDialog(control, root, nearest, (element) => {
      const length = lengths.total(element);
      if (length > LONGEST_TEXT || holdsDocument.has(element)) return 'too much';
      if (length < SHORTEST_TEXT || words.total(element) === 0) return 'too little';
      return words.total(element) * CHARACTERS_PER_WORD >= length ? 'dialog' : 'too much';
    });
    if (dialog) dialogs.set(dialog, (dialogs.get(dialog) ?? new Set()).add(label));
  }
  return [...dialogs].map(([element, labels]) => ({ element, answers: labels }));
}

/** The buttons that accept or refuse, with what they say. */
function answersOf(root: Element): { readonly control: Element; readonly label: string }[] {
  const answers: { control: Element; label: string }[] = [];
  for (const control of root.querySelectorAll(CONTROLS)) {
    const label = (control.textContent || control.getAttribute('value') || '').replace(/\s+/g, ' ').trim();
    if (label.length <= LONGEST_ANSWER && ANSWER.test(label))
      answers.push({ control, label: label.toLowerCase() });
  }
  return answers;
}

type Standing = 'too little' | 'dialog' | 'too much';

/** The nearest element around the button that is a dialog, if none on the way to it is too much for one. */
function nearestDialog(
  control: Element,
  root: Element,
  nearest: Map<Element, Element | null>,
  judge: (element: Element) => Standing,
): Element | null {
  const passed: Element[] = [];
  let dialog: Element | null = null;
  for (let at = parentOf(control); at && at !== root; at = parentOf(at)) {
    const known = nearest.get(at);
    if (known !== undefined) {
      dialog = known;
      break;
    }
    passed.push(at);
    const standing = judge(at);
    if (standing === 'dialog') dialog = at;
    if (standing !== 'too little') break;
  }
  for (const element of passed) nearest.set(element, dialog);
  return dialog;
}

function cookieWords({ text }: Block): number {
  return text.match(COOKIES)?.length ?? 0;
}

/** The elements themselves and all that are around them. */
function around(elements: Iterable<Element>): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at && !all.has(at); at = parentOf(at)) all.add(at);
  }
  return all;
}

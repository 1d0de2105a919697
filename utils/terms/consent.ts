/**
 * Consent dialogs, told by what they are: a text about cookies with buttons of its own that accept or refuse. Many have
 * no landmark and stand among the document's own elements; no class name is looked at.
 */

/** What a person may answer, alone on a button. */
const ANSWER =
  /^(?:i )?(?:accept|agree|reject|refuse|decline|deny|allow|save|confirm|manage|customi[sz]e|accepter|refuser|tout accepter|tout refuser|enregistrer|personnaliser|continuer sans accepter|j'accepte|akzeptieren|ablehnen|alle akzeptieren|alle ablehnen|speichern|zustimmen|aceptar|rechazar|guardar|aceitar|rejeitar|recusar|salvar|accetta|rifiuta|salva|accepteren|weigeren|opslaan|akceptuj|odrzuć|zapisz|zaakceptuj|同意|接受|拒绝|全部接受|許可|拒否)(?![\p{L}])/iu;
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

/**
 * The elements that may be consent dialogs, with the different answers each offers. With two it is a question; with one
 * it may also be a policy that is to be accepted.
 */
export function consentDialogs(root: Element): Map<Element, Set<string>> {
  const dialogs = new Map<Element, Set<string>>();
  for (const control of root.querySelectorAll(CONTROLS)) {
    const label = (control.textContent || control.getAttribute('value') || '').replace(/\s+/g, ' ').trim();
    if (label.length > LONGEST_ANSWER || !ANSWER.test(label)) continue;
    const dialog = dialogAround(control, root);
    if (dialog) dialogs.set(dialog, (dialogs.get(dialog) ?? new Set()).add(label.toLowerCase()));
  }
  return dialogs;
}

/** The nearest element around the button that has enough text, if that text is about cookies. */
function dialogAround(control: Element, root: Element): Element | null {
  for (let at = control.parentElement; at && at !== root; at = at.parentElement) {
    const text = at.textContent ?? '';
    if (text.length > LONGEST_TEXT || at.matches(DOCUMENT) || at.querySelector(DOCUMENT)) return null;
    if (text.trim().length < SHORTEST_TEXT) continue;
    const words = text.match(COOKIES)?.length ?? 0;
    if (words > 0) return words * CHARACTERS_PER_WORD >= text.trim().length ? at : null;
  }
  return null;
}

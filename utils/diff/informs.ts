/**
 * Sentences that bind nobody: they point to other terms, announce a change, define a word, explain or give an example.
 * For English, French, German, Spanish, Italian, Portuguese and Dutch; in other languages nothing is recognised.
 */

import { kindsIn, type Makeup } from './kinds.ts';
import { wordSet } from './plain-words.ts';
import { isNegation, isWeighty } from './weighty.ts';

/** In characters: what is longer says more than where to read on. */
const LONGEST_SENTENCE = 600;
const MOST_SENTENCES = 6;

/**
 * What makes a rule of a sentence that otherwise only points or explains. "Can", "may" and "rights" are not among them:
 * "you can read more on your rights here" binds nobody.
 */
const BINDING = wordSet(`
  must shall should ought restricted restrict agree agrees agreed accept accepts required requires require obliged obligated prohibited
  forbidden responsible liable consent waive waives terminate suspend remove delete deleted opt unsubscribe object
  withdraw disable deactivate refuse fee fees price prices refund pay paid
  doit doivent devez devons acceptez accepte acceptent engagez engage interdit interdite responsable consentement
  supprimer désactiver refuser retirer désabonner payer
  muss müssen musst soll sollen zustimmen stimmen stimmst verpflichtet verboten haftbar einwilligung löschen
  widersprechen widerrufen deaktivieren abmelden
  debe deben debes deberá acepta aceptas aceptar obligado prohibido responsable consentimiento eliminar desactivar
  oponerse retirar
  deve devono devi accetti accetta accettare vietato responsabile consenso eliminare disattivare opporsi
  devem aceita aceitar proibido responsável consentimento excluir eliminar desativar
  moet moeten akkoord verboden aansprakelijk toestemming verwijderen uitschakelen`);

/** What terms are called, and places where one reads on. */
const TERM_WORDS = wordSet(`
  policy policies notice notices terms statement statements agreement agreements guideline guidelines guide guides
  conditions rules standards annex addendum appendix section sections article articles chapter chapters paragraph
  paragraphs page pages documentation faq faqs center centre website site link links list blog report here below above
  politique politiques règlement règlements règles mentions rubrique rubriques ici dessous dessus
  richtlinie richtlinien leitlinie leitlinien nutzungsbedingungen bedingungen abschnitt abschnitte abschnitten
  hinweis hinweise hinweisen hier unten seite
  política políticas términos condiciones aviso avisos sección aquí informativa termini condizioni sezione pagina qui
  termos condições seção página aqui beleid voorwaarden verklaring artikel`);
const TERMS = `(?:${[...TERM_WORDS].join('|')}|datenschutz\\p{L}*)`;
const WEB = '(?:https?:|www\\.|\\p{L}[\\p{L}\\p{N}-]*\\.(?:com|org|net|eu|io|ai)\\b)';
const PLACE = `(?:(?<!\\p{L})${TERMS}(?!\\p{L})|${WEB})`;

const one = (...patterns: readonly string[]) => new RegExp(`(?:${patterns.join('|')})`, 'iu');

/** How a sentence begins that points elsewhere; the place it points to follows. */
const POINTS_FIRST = one(
  '^(?:for|to)\\s+(?:(?:any|more|further|additional|other|detailed)\\s+)*(?:information|details|questions|learn|find\\s+out|read|see|understand|view)(?!\\p{L})',
  '^(?:please\\s+)?(?:also\\s+)?(?:see|read|review|visit|consult|refer\\s+to|check(?:\\s+out)?|view|find\\s+out|learn)(?!\\p{L})',
  '^(?:more|further|additional)\\s+(?:information|details)(?!\\p{L})',
  "^(?:pour|afin)\\s+(?:(?:en|plus|de|toute?s?|obtenir|davantage|d[’'])\\s*)*(?:savoir|informations?|détails|question|consulter)(?!\\p{L})",
  '^(?:en\\s+savoir\\s+plus|veuillez\\s+(?:consulter|lire|vous\\s+reporter)|voir|consultez|lisez|découvrez|retrouvez|apprenez-en)(?!\\p{L})',
  '^(?:weitere|nähere|mehr|ausführliche)\\s+(?:informationen|details|angaben|dazu|infos)(?!\\p{L})',
  '^(?:bitte\\s+)?(?:siehe|lies|lesen\\s+sie|erfahren?\\s+(?:sie|du)?\\s*mehr|erfahre)(?!\\p{L})',
  '^(?:para|por\\s+favor,?)\\s+(?:(?:obtener|más|mayor|conocer|saber|obter|mais|saber)\\s*)+(?:información|detalles|informações|detalhes)?',
  '^(?:consulta|consulte|consulten|lee|lea|revisa|revise|visita|visite|leia|veja|más\\s+información|mais\\s+informações|saiba\\s+mais)(?!\\p{L})',
  '^(?:per\\s+(?:ulteriori|maggiori)\\s+(?:informazioni|dettagli)|ulteriori\\s+informazioni|consulta(?:re)?|leggi|si\\s+veda|scopri)(?!\\p{L})',
  '^(?:voor\\s+meer\\s+informatie|meer\\s+(?:informatie|weten)|lees|zie|bekijk|raadpleeg)(?!\\p{L})',
);

/** How a sentence says of some terms that they apply, explain or can be read somewhere. */
const POINTS_LATER = one(
  `(?<!(?:this|these|diese[rs]?|cette|ces|est[ea]s?|quest[aoie])\\s+)(?<!\\p{L})${TERMS}(?!\\p{L})(?:\\s+(?:also|auch|également|también|still|will|shall))?\\s+(?:appl(?:y|ies)|govern|governs|explains?|describes?|sets?\\s+out|provides?|contains?|covers?|outlines?|s['’]appliqu\\p{L}+|expliqu\\p{L}+|décri\\p{L}+|gilt|gelten|erklär\\p{L}+|beschreib\\p{L}+|se\\s+aplica\\p{L}*|explica\\p{L}*|describe\\p{L}*|si\\s+applica\\p{L}*|aplica\\p{L}*|van\\s+toepassing)(?!\\p{L})`,
  `(?:is|are|be)\\s+(?:also\\s+|further\\s+|more\\s+fully\\s+)*(?:governed\\s+by|subject\\s+to|described|explained|detailed|set\\s+(?:out|forth)|listed|outlined|found|available|provided|in\\s+accordance\\s+with|part\\s+of|incorporated)(?!\\p{L})[^.;]{0,160}${PLACE}`,
  `(?:used|protected|processed|handled)\\s+in\\s+accordance\\s+with[^.;]{0,60}${TERMS}(?!\\p{L})`,
  `you\\s+(?:can|may|will)\\s+(?:also\\s+)?(?:find|view|read|see|learn|review|consult)(?!\\p{L})[^.;]{0,200}${PLACE}`,
  `we(?:['’]ve|\\s+have)?\\s+(?:also\\s+)?(?:described|describe|explained|explain|set\\s+out|outlined|outline)(?!\\p{L})[^.;]{0,160}${PLACE}`,
  `(?:est|sont)\\s+(?:également\\s+)?(?:régie?s?|décrite?s?|détaillée?s?|expliquée?s?|disponibles?|accessibles?|soumise?s?)(?!\\p{L})[^.;]{0,160}${PLACE}`,
  `vous\\s+(?:pouvez|trouverez)\\s+(?:également\\s+)?(?:consulter|trouver|lire|voir|plus)(?!\\p{L})[^.;]{0,160}${PLACE}`,
  `(?:ist|sind)\\s+(?:\\P{Lu}[^.;]{0,80})?${TERMS}[^.;]{0,80}(?:bestandteil|teil)(?!\\p{L})`,
  `(?:findest|finden|findet)\\s+(?:du|sie|ihr|sich)(?!\\p{L})[^.;]{0,160}${PLACE}`,
);

/** Names a place to read on; without one nothing can point there, and no expression need look for it. */
const isTerm = (word: string): boolean =>
  TERM_WORDS.has(word) ||
  TERM_WORDS.has(word.slice(word.lastIndexOf("'") + 1)) ||
  word.includes('datenschutz');

const WEB_SIGN = /https?:|www\.|\.(?:com|org|net|eu|io|ai)\b/i;

/** A service telling that it has changed its terms, or what of them. The date, if it says one, is in force either way. */
const ANNOUNCES = one(
  "^(?:on\\s+[^.;]{0,30},?\\s+)?we(?:[’']ve|[’']re|\\s+have|\\s+are)?\\s+(?:recently\\s+|also\\s+)?(?:updat|revis|chang|amend|reorgani[sz]|restructur|clarif|simplif)(?:ed|ing|ied|ying)\\s+(?:our|these|this|the)(?!\\p{L})",
  '^(?:this|these|our)\\s+[^.;]{0,60}(?:was|were|has\\s+been|have\\s+been)\\s+(?:last\\s+)?(?:updated|revised|amended|changed)(?!\\p{L})',
  '^nous\\s+avons\\s+(?:récemment\\s+)?(?:mis\\s+à\\s+jour|modifié|révisé|clarifié)\\s+(?:nos|notre|ces|cette|les?|la)(?!\\p{L})',
  '^wir\\s+haben\\s+(?:unsere|diese|die)\\s+[^.;]{0,80}(?:aktualisiert|geändert|überarbeitet)(?!\\p{L})',
  '^(?:hemos\\s+actualizado|abbiamo\\s+aggiornato|atualizamos|we\\s+hebben)\\s+(?:nuestr|nostr|la\\s+nostra|noss|onze)',
  '^§?\\s?\\p{N}{1,2}(?:\\.\\p{N}{1,2})?\\.?[^;]{0,160}(?<!\\p{L})(?:ergänzt|aktualisiert|added|updated|clarified|ajoutée?|précisée?|añadid[ao]|actualizad[ao])(?!\\p{L})',
);

/** A sentence that says what a word or a thing is. */
const DEFINES = one(
  '^[“"„«»\'‘’]{0,2}[\\p{L}\\p{N}\\s-]{2,60}[”"“»\'‘’]{1,2}\\.?[^.;]{0,60}\\s(?:means?|refers?\\s+to|signifie|désigne|bedeutet|bezeichnet|significa|designa|betekent)(?!\\p{L})',
  '^[\\p{L}\\p{N}\\s-]{2,60}\\s?:\\s*(?:means?|refers?\\s+to|signifie|désigne|bezeichnet|bedeutet|significa|designa)(?!\\p{L})',
  '^means?(?!\\p{L})',
  '^(?:the\\s+)?["“][^"”]{2,60}["”](?:\\s+of\\s+[^.;:]{2,60})?\\s+(?:means?|refers?\\s+to)(?!\\p{L})',
  '^(?:[\\p{L}-]+\\s+){1,3}(?:are|is|sont|sind)\\s+(?:an?\\s+|the\\s+|de\\s+|des\\s+|ein\\s+|eine\\s+|kleine\\s+|small\\s+|petits?\\s+){0,2}(?:text\\s+files?|pieces?\\s+of\\s+(?:data|code|text)|fichiers?|textdateien?|dateien?|technolog(?:y|ies)|type\\s+of|kind\\s+of)(?!\\p{L})',
  '^(?:this|these|cette?|ces|diese[rs]?|est[ae]|quest[ao])\\s+(?:page|policy|notice|document|section|statement|article|politique|seite|richtlinie|página|política|pagina|informativa)\\s+(?:explains?|describes?|defines?|explique|décrit|définit|erklärt|beschreibt|explica|describe|descrive|spiega)(?!\\p{L})',
);

/** One of these is in each of them. */
const DEFINING_WORDS = wordSet(`
  mean means refer refers signifie désigne bedeutet bezeichnet significa designa betekent
  text piece pieces fichier fichiers textdatei textdateie textdateien datei dateie dateien technology technologies type kind
  explain explains describe describes define defines explique décrit définit erklärt beschreibt explica descrive spiega`);

/** Words that bind or deny elsewhere, and nobody here. */
const IDLE =
  /\b(?:shall|will)(?=\s+mean\b)|,?\s*(?:including,?\s*)?(?:but\s+not\s+limited\s+to|without\s+limitation),?|mais\s+sans\s+s['’]y\s+limiter|de\s+manière\s+non\s+limitative/giu;

/** Without one of these there is nothing idle. */
const IDLE_WORD = /mean|limit/;

/** An example of what stands before. */
const EXAMPLE =
  /^\s*(?:for\s+(?:example|instance)|par\s+exemple|zum\s+beispiel|beispielsweise|por\s+ejemplo|per\s+esempio|ad\s+esempio|por\s+exemplo|bijvoorbeeld|e\.g\.)(?!\p{L})/iu;

/** Whom to ask, and how. */
const CONTACTS = one(
  '^(?:if\\s+you\\s+have|for|should\\s+you\\s+have)\\s+(?:any\\s+)?(?:other\\s+|further\\s+)?(?:questions?|comments?|concerns?|queries)(?!\\p{L})[^.;]{0,200}(?:contact|reach|e-?mail|write|get\\s+in\\s+touch)(?!\\p{L})',
  '^if\\s+you\\s+[^.;]{2,120},?\\s*(?:please\\s+(?:promptly\\s+)?|you\\s+can\\s+(?:always\\s+)?)(?:report|contact|let\\s+us\\s+know|e-?mail|write|visit|see|refer)(?!\\p{L})',
  '^(?:pour\\s+toute\\s+question|si\\s+vous\\s+avez\\s+des\\s+questions)(?!\\p{L})[^.;]{0,200}(?:contact|écri|adress)',
  '^(?:bei|wenn\\s+(?:du|sie))\\s+fragen(?!\\p{L})[^.;]{0,200}(?:kontakt|schreib|wende)',
  '^(?:please\\s+|to\\s+[^.;]{2,60},?\\s*)?(?:feel\\s+free\\s+to\\s+)?(?:contact|e-?mail|reach|write\\s+to)\\s+(?:us|our|the)(?!\\p{L})',
  '^(?:our|the)\\s+(?:\\p{L}+\\s+){0,3}(?:e-?mail|address|contact|team|phone)(?!\\p{L})[^.;]{0,40}\\s(?:is|are)(?!\\p{L})',
  '^all\\s+correspondence(?!\\p{L})',
  '^(?:e-?mail|phone|tel|telephone|téléphone|courriel|telefon|contact|kontakt)(?:\\s+\\p{L}+){0,2}\\s*:',
  '^(?:contactez|écrivez|pour\\s+(?:toute\\s+demande|exercer\\s+(?:ces|vos)\\s+droits|nous\\s+contacter))(?!\\p{L})[^;]{0,240}(?:contact|écri|adress|rubrique)',
);
/** The same, anywhere in a sentence; it begins with one of these words. */
const ASKING_WORDS = wordSet('please veuillez');
const ASKS_TO_TELL = one(
  '(?<!\\p{L})(?:please\\s+(?:report|notify|reach\\s+out|let\\s+us\\s+know)|veuillez\\s+nous\\s+(?:le\\s+)?(?:contacter|signaler))(?!\\p{L})',
);

/** How far a document reaches. */
const APPLIES = one(
  `^(?:this|these|the\\s+present|la\\s+présente|cette|ces|les\\s+présentes|diese[rs]?|est[ae]s?|quest[aeio])\\s+(?:[^.;]{0,60}\\s)?${TERMS}[^.;]{0,60}\\s(?:appl(?:y|ies)|governs?\\s+(?:the|your|our)|supplements?|forms?\\s+part|s['’]appliqu\\p{L}+|complèt\\p{L}+|gilt|gelten|ergänz\\p{L}+|se\\s+aplica\\p{L}*|si\\s+applica\\p{L}*)(?!\\p{L})`,
);

/** What a service stands for, thanks for or advises. */
const STANDS_FOR = one(
  "(?<!\\p{L})(?:(?:is|are|we['’]re)\\s+(?:\\p{L}+\\s+)?(?:committed|dedicated|proud)|our\\s+(?:commitment|mission|goal|vision)|we\\s+(?:\\p{L}+\\s+)?(?:believe|aim|aspire|strive|care|value|respect)|take[^.;]{1,60}\\sseriously|welcome\\s+to|thank\\s+you|bienvenue|merci|nous\\s+(?:attachons|croyons|efforçons|sommes\\s+(?:conscients|convaincus|attachés))|notre\\s+(?:mission|objectif|engagement)|wir\\s+(?:glauben|bemühen|legen\\s+wert)|willkommen)(?!\\p{L})",
  '(?<!\\p{L})(?:we\\s+(?:strongly\\s+|highly\\s+)?(?:encourage|recommend|advise|suggest)|it\\s+is\\s+(?:always\\s+)?(?:best|recommended|advisable)|nous\\s+vous\\s+(?:recommandons|encourageons|conseillons|invitons)|wir\\s+(?:empfehlen|raten)|(?:le|te)\\s+recomendamos|consigliamo|recomendamos|wij\\s+raden)(?!\\p{L})',
);

/** One of these is in each of them. */
const VALUE_WORDS = wordSet(`
  committed dedicated proud commitment mission goal vision believe aim aspire strive care value respect seriously welcome
  thank encourage recommend advise suggest best recommended advisable
  bienvenue merci attachons croyons efforçons conscients convaincus attachés objectif engagement recommandons
  encourageons conseillons invitons glauben bemühen legen willkommen empfehlen raten recomendamos consigliamo raden`);

/** What cookies are and what a browser does with them, as every trackers policy explains. */
const COOKIES = one(
  '^(?:[\\p{L}\\s,()“”"-]{0,60}(?<!\\p{L}))?(?:cookies?|pixels?|(?:web\\s+)?beacons?|clear\\s+gifs|tags|balises|traceurs|local\\s+storage|sdks?)(?!\\p{L})[^.;:]{0,80}\\s(?:are|is|helps?|allows?|enables?|lets?|sont|est|permet|permettent|aident|sind|ist|ermöglich\\p{L}+|son|permiten|sono)(?!\\p{L})',
  '(?<!\\p{L})(?:most|many|some)\\s+(?:web\\s+|internet\\s+)?browsers(?!\\p{L})',
  '(?<!\\p{L})la\\s+plupart\\s+des\\s+navigateurs(?!\\p{L})',
  '(?<!\\p{L})die\\s+meisten\\s+browser(?!\\p{L})',
);
/** "_ga | 6 months": the name of a cookie and how long it stays. */
const COOKIE_ROW =
  /(?:^|[\s|])[\p{L}\p{N}-]{0,30}_[\p{L}\p{N}_*-]{1,40}(?=[\s|,]).*(?<!\p{L})(?:session|persistent|(?:minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|mois|ans?|années?|stunden?|tage|monate|jahre?)(?!\p{L}))/iu;
const ROW_WORDS = 45;
/** Without one of these there is no cookie to explain; the expressions themselves try every word. */
const COOKIE_WORD = /cookie|pixel|beacon|gif|tag|balise|traceur|storage|sdk|browser|navigateur/;
/** Who collects, or what one must, is no explanation. */
const ACTS = /(?<!\p{L})(?:we|us|our|nous|notre|nos|wir|unsere?n?|must|shall|doit|devez|muss)(?!\p{L})/iu;

/** The line above a list. */
const INTRODUCES = /:\s*$/u;
const LEAD_WORDS = 16;

/** A word that only joins a sentence to the one before. */
const CONNECTOR =
  /^(?:however|in addition|additionally|also|moreover|finally|en outre|de plus|außerdem|además|inoltre),?\s+/iu;

const BINDS = 1;
const DENIES = 2;
const WEIGHS = 4;
const NAMES_TERMS = 8;
const DEFINES_WORDS = 16;
const VALUES = 32;
const ASKS = 64;
const NAMES_COOKIES = 128;
const MAY_BE_IDLE = 256;

const makeupOf = kindsIn([
  [BINDS, (word) => BINDING.has(word)],
  [DENIES, isNegation],
  [WEIGHS, isWeighty],
  [NAMES_TERMS, isTerm],
  [DEFINES_WORDS, (word) => DEFINING_WORDS.has(word)],
  [VALUES, (word) => VALUE_WORDS.has(word)],
  [ASKS, (word) => ASKING_WORDS.has(word)],
  [NAMES_COOKIES, (word) => COOKIE_WORD.test(word)],
  [MAY_BE_IDLE, (word) => IDLE_WORD.test(word)],
]);

/** A sentence as the rules look at it. */
interface Sentence extends Makeup {
  /** Without what only joins it to the one before, or is idle. */
  readonly text: string;
}

function sentenceOf(whole: string): Sentence {
  const joined = whole.trim().replace(CONNECTOR, '');
  const makeup = makeupOf(joined);
  if ((makeup.kinds & MAY_BE_IDLE) === 0) return { text: joined, ...makeup };
  const text = joined.replace(IDLE, ' ');
  return { text, ...makeupOf(text) };
}

/** The mark that ends a sentence, and the space before the next one. */
const BORDER = /[.!?;]\s+(?=[\p{Lu}\p{N}"“«„])/gu;

/** The sentences of a text one by one: mostly the first one decides. */
function* sentencesOf(text: string): Generator<{ readonly whole: string; readonly isOnly: boolean }> {
  let start = 0;
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    yield { whole: text.slice(start, index + 1), isOnly: false };
    start = index + border.length;
  }
  yield { whole: text.slice(start), isOnly: start === 0 };
}

/** Why a folded text binds nobody, as a phrase; null where one of its sentences may. */
export function informs(text: string): string | null {
  if (text.length > LONGEST_SENTENCE * 2) return null;
  let reason: string | null = null;
  let isPlain = true;
  let count = 0;
  for (const { whole, isOnly } of sentencesOf(text)) {
    count += 1;
    if (count > MOST_SENTENCES) return null;
    if (!/\p{L}/u.test(whole)) continue;
    const sentence = sentenceOf(whole);
    const why = whyHarmless(sentence);
    const isAside = count === 1 && !isOnly && sentence.wordCount <= TITLE_WORDS && isTitle(whole);
    if (why === null && !isAside && !isIdle(sentence)) return null;
    if (why === null && !isAside) isPlain = false;
    reason ??= why;
  }
  return isPlain || EXPLAINS.has(reason ?? '') ? reason : null;
}

/** What tells so plainly that a text explains that its other sentences need not. */
const EXPLAINS: ReadonlySet<string> = new Set([
  'explains cookies',
  'says what something is',
  'says what the service stands for',
]);

/** Whether a sentence beside others that bind nobody says nothing that binds. */
function isIdle({ kinds }: Sentence): boolean {
  return (kinds & (BINDS | WEIGHS)) === 0;
}

/** In words: "Additional conditions. See our Terms of Sale." begins with a title. */
const TITLE_WORDS = 6;

function isTitle(sentence: string): boolean {
  const { kinds, wordCount } = makeupOf(sentence);
  return wordCount <= TITLE_WORDS && (kinds & (BINDS | WEIGHS)) === 0;
}

function whyHarmless({ text, wordCount, kinds }: Sentence): string | null {
  if (text.length > LONGEST_SENTENCE) return null;
  const has = (kind: number): boolean => (kinds & kind) !== 0;
  if (text.includes('_') && wordCount <= ROW_WORDS && COOKIE_ROW.test(text))
    return 'a row of a table of cookies';
  if (has(NAMES_COOKIES) && !has(DENIES) && COOKIES.test(text) && !ACTS.test(text)) return 'explains cookies';
  if (has(BINDS | DENIES)) return null;
  if (POINTS_FIRST.test(text)) return 'points to other terms';
  if ((has(NAMES_TERMS) || WEB_SIGN.test(text)) && POINTS_LATER.test(text)) return 'points to other terms';
  if (ANNOUNCES.test(text)) return 'tells what was changed';
  if (has(DEFINES_WORDS) && DEFINES.test(text)) return 'says what something is';
  if (EXAMPLE.test(text)) return 'an example';
  if (CONTACTS.test(text) || (has(ASKS) && ASKS_TO_TELL.test(text))) return 'says whom to ask';
  if (APPLIES.test(text)) return 'says what it applies to';
  if (has(VALUES) && STANDS_FOR.test(text)) return 'says what the service stands for';
  return INTRODUCES.test(text) && wordCount <= LEAD_WORDS ? 'introduces a list' : null;
}

/** Words that say the same: inflections of one word, synonyms that terms swap for one another, numbers in words. */

/** Each line is one meaning in contracts; which word of it is written changes no right and no duty. */
const SYNONYMS = `
  service services website websites site sites platform platforms app apps product products offering offerings
  terms term conditions policy policies notice notices statement guidelines guideline agreement rules
  data information info
  use uses used using usage utilize utilizes utilized utilise utilised utilization utilisation
  customer customers user users member members client clients subscriber subscribers
  example examples instance e.g eg i.e namely such like including include includes
  buy purchase purchases purchased buying purchasing
  begin start commence starts begins commences
  help assist assistance helps assists support
  show display shows displays displayed shown
  change changes changed modify modifies modified modification modifications amend amended amendment amendments revise
    revised revisions update updates updated updating
  permission authorization authorisation approval
  additional further other more extra
  regarding concerning about relating related respect relation
  under pursuant per accordance
  also too additionally addition furthermore moreover well
  click select tap go visit see view check navigate
  below following next
  above preceding previous foregoing
  find learn read discover
  located based situated residing reside live
  while whilst whereas though although however
  feature features functionality functionalities function functions tool tools
  described outlined set listed explained stated specified detailed mentioned defined provided
  make create creates creating makes making made created
  get obtain obtains getting obtaining
  ensure ensures ensuring sure
  want wish wishes wants would like
  section sections article articles clause clauses paragraph paragraphs page
  kind kinds type types category categories
  applicable relevant appropriate
  characteristics characteristic attributes attribute
  attempt attempts try tries attempting trying
  conduct perform performs performing conducting
  web online internet
  assistant bot chatbot
  utilisateur utilisateurs client clients membre membres adhérent adhérents
  site sites plateforme plateformes application applications
  condition conditions politique règlement mentions
  donnée données information informations renseignements
  afin pour but
  exemple ex notamment tel telle tels telles comme
  fournisseur fournisseurs prestataire prestataires
  appareil appareils périphérique périphériques
  attribut attributs caractéristique caractéristiques
  permission autorisation
  modifier changer mettre actualiser
  via par moyen
  cliquer cliquez sélectionner sélectionnez appuyer appuyez consulter consultez
  demande demandes question questions
  nutzer nutzern nutzerinnen kunde kunden mitglied mitglieder
  dienst dienste diensten website webseite seite plattform app
  daten informationen
  beispiel beispielsweise etwa insbesondere
  du dich dir dein deine deinem deinen deiner deines sie ihnen ihr ihre ihrem ihren ihrer ihres
  tú tu tus te usted ustedes su sus le
  tu ton ta tes toi vous votre vos
  tu tuo tua tuoi tue lei suo sua suoi sue
  você seu sua seus suas teu tua
  je jou jouw u uw`;

const MEANINGS = new Map<string, string>();
for (const line of SYNONYMS.trim().split(/\n {2}(?! )/)) {
  const words = line.trim().split(/\s+/);
  // A word of several languages keeps its first meaning; "client" is the reader in all of them.
  const meaning =
    words.map((word) => MEANINGS.get(word)).find((known) => known !== undefined) ?? words[0] ?? '';
  for (const word of words) if (!MEANINGS.has(word)) MEANINGS.set(word, meaning);
}
/** In Chinese each character is a word. */
MEANINGS.set('您', '你');

/** Endings of a verb or a plural, longest first. */
const ENDING = /(?:ings?|est|ed|ies|es|et|en|st|'s|s|e|d|y|t|n)$/u;
/** In letters: a shorter rest is no stem. */
const SHORTEST_STEM = 4;

/** What French and Italian join to the next word: "l'accord", "dell'utente". */
const ELIDED = /^(?:(?:qu|jusqu|lorsqu|de?ll|nell|sull|all|un)|[ldscjmt])'(?=\p{L}{2})/u;

/** What a word means, the same for its synonyms and inflections; `word` is in lower case. */
export function meaningOf(whole: string): string {
  const word = whole.includes("'") ? whole.replace(ELIDED, '') : whole;
  const known = MEANINGS.get(word);
  if (known !== undefined) return known;
  const stem = word.replace(ENDING, '');
  return stem.length < SHORTEST_STEM ? word : (MEANINGS.get(stem) ?? stem);
}

const NUMBERS: readonly (readonly [value: number, words: string])[] = [
  [2, 'two deux zwei dos due dois duas twee'],
  [3, 'three trois drei tres tre três drie'],
  [4, 'four quatre vier cuatro quattro quatro'],
  [5, 'five cinq fünf cinco cinque vijf'],
  [6, 'six sechs seis sei zes'],
  [7, 'seven sept sieben siete sette sete zeven'],
  [8, 'eight huit acht ocho otto oito'],
  [9, 'nine neuf neun nueve nove negen'],
  [10, 'ten dix zehn diez dieci dez tien'],
  [12, 'twelve douze zwölf doce dodici doze twaalf'],
  [13, 'thirteen treize dreizehn trece tredici treze dertien'],
  [14, 'fourteen quatorze vierzehn catorce quattordici veertien'],
  [15, 'fifteen quinze fünfzehn quince quindici vijftien'],
  [16, 'sixteen seize sechzehn dieciséis sedici dezesseis zestien'],
  [18, 'eighteen achtzehn dieciocho diciotto dezoito achttien'],
  [20, 'twenty vingt zwanzig veinte venti vinte twintig'],
  [21, 'twenty-one'],
  [24, 'twenty-four'],
  [30, 'thirty trente dreißig treinta trenta trinta dertig'],
  [45, 'forty-five'],
  [48, 'forty-eight'],
  [60, 'sixty soixante sechzig sesenta sessanta sessenta zestig'],
  [90, 'ninety neunzig noventa novanta negentig'],
  [100, 'hundred cent hundert cien cento cem honderd'],
  [180, 'one hundred eighty'],
];
const VALUES = new Map(
  NUMBERS.flatMap(([value, words]) =>
    words.includes('one ') || words.includes('-')
      ? [[words, String(value)] as const]
      : words.split(' ').map((word) => [word, String(value)] as const),
  ),
);
const NUMBER_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);

const PARTS = new Set([...VALUES.keys()].flatMap((words) => words.split(/[ -]/)));

/** Whether a word in lower case is a number, or part of one in words. */
export function isNumberWord(word: string): boolean {
  return PARTS.has(word) || /\p{N}/u.test(word);
}

/** Numbers in digits: "thirty (30) days" and "thirty days" are both "30 days". */
export function inDigits(text: string): string {
  const digits = text.replace(NUMBER_WORD, (word) => VALUES.get(word.toLowerCase()) ?? word);
  return digits.replace(/(?<!\p{N})(\p{N}{1,3})\s?\(\1\)/gu, '$1');
}

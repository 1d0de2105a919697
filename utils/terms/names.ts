/**
 * What terms documents are called, in the names of Open Terms Archive's terms types, and how surely a heading, a title or
 * a part of an address names one.
 */
import type { TermsType } from './types.ts';

/**
 * The first pattern that matches wins, so the more telling name stands above the more general one. Matched against
 * lower-case text with spaces for hyphens, underscores and dots.
 */
const NAMES: readonly (readonly [TermsType, RegExp])[] = [
  [
    'Acceptable Use Policy',
    /(acceptable|prohibited|permitted|fair|responsible) uses?\b|usage (polic|guidelines)|use policy|\baup\b|restricted (content|uses)|utilisation acceptable|nutzungsrichtlinie|uso (aceptable|aceit[áa]vel|accettabile)|aanvaardbaar gebruik|dopuszczaln\S+ (użytkowani|korzystani)|使用政策|可接受使用/,
  ],
  [
    'Developer Terms',
    /developer.{0,24}(terms|polic|agreement|rules)|\bapi\b.{0,24}(terms|polic|licen[cs]e|conditions)|conditions.{0,20}d[ée]veloppeu|entwickler.{0,20}(bedingungen|richtlinie)/,
  ],
  [
    'Data Processor Agreement',
    /data process(ing|or)s?( \S+)? (agreement|addendum|terms)|\bdpa\b|auftragsverarbeitung|sub ?processors?\b|sous[ -]traitants|unterauftrags?verarbeiter|subencargados|verwerkersovereenkomst|powierzenia przetwarzania/,
  ],
  [
    'Community Guidelines',
    /community (guidelines|standards|rules|values|polic)|content (policy|policies|guidelines|standards)|standards? de la communaut|r[èe]gle(s|ment) (de la communaut|communaut)|code of conduct|code de conduite|gemeinschafts(richtlinie|standards)|community[ -]?richtlinien|verhaltens(kodex|regeln)|(normas|directrices|pautas|reglas) de la comunidad|(diretrizes|regras|padr[õo]es) da comunidade|(linee guida|regole|standard) della (community|comunit)|(community|gemeenschaps)[ -]?richtlijnen|(zasady|standardy|wytyczne) społeczności|house rules|principes de la communaut|コミュニティ\s*(ガイドライン|規定)|社区(准则|準則|规范|公约|守则)|社群(守則|規範)|커뮤니티 (가이드라인|규정)/,
  ],
  [
    'Copyright Claims Policy',
    /copyright|\bdmca\b|intellectual property|droits? d.auteur|propri[ée]t[ée] intellectuelle|urheberrecht|geistiges eigentum|derechos de autor|propiedad intelectual|direitos (autorais|de autor)|propriedade intelectual|diritto d.autore|propriet[àa] intellettuale|auteursrecht|intellectuele? eigendom|praw\S* autorski|własno[śs]ci intelektualnej|著作権|知的財産|版权|版權|著作权|知识产权|知識產權|智慧財產/,
  ],
  [
    'Law Enforcement Guidelines',
    /law enforcement|government(al)? requests?|strafverfolgungs|forces de l.ordre/,
  ],
  [
    'Brand Guidelines',
    /brand (guidelines|assets|resources|usage)|trademark (polic|guidelines|usage)|charte graphique|markenrichtlinie/,
  ],
  [
    'Accessibility Statement',
    /accessib(ility|ilit[ée])|barrierefreiheit|accesibilidad|acessibilidade|accessibilit[àa]|toegankelijkheid|dostępno[śs]ci|アクセシビリティ|无障碍/,
  ],
  [
    // Named together with the conditions of use, it is the lesser part.
    'Imprint',
    /(?<!(condi[tcz]|\bcgu).*)(\bimprint\b|impressum|mentions l[ée]gales|legal notice|aviso legal|note legali|colofon|nota prawna|特定商取引|運営会社情報)(?!.*(condi[tcz]|\bcgu|terms of))/,
  ],
  [
    'Vulnerability Disclosure Policy',
    /vulnerability disclosure|bug bounty|responsible disclosure|divulgation (coordonnée|responsable)/,
  ],
  ['Service Level Agreement', /service[ -]level (agreement|commitment)|\bslas?\b/],
  [
    'Privacy Policy',
    /privacy|\bgdpr\b|\brgpd\b|\bccpa\b|\blgpd\b|data (policy|protection|privacy|use|usage|commitments?)|datenschutz|datenrichtlinie|confidentialit|vie priv[ée]e|(donn[ée]es|informations) (personnelles|[àa] caract)|protection des donn[ée]es|utilisation des donn[ée]es|privacidad|privacidade|(protecci[óo]n|tratamiento) de datos|prote[cç][ãa]o de dados|informativa|riservatezza|protezione dei dati|gegevensbescherming|prywatno|ochron[ay] danych|przetwarzani\S+ danych|integritetspolicy|personuppgift|privatliv|persondata|personvern|gizlilik|kişisel veri|конфиденциальност|персональны|プライバシー|個人情報|隐私|隱私|个人信息|個人資料|개인정보/,
  ],
  [
    'Trackers Policy',
    /\bcookies?\b|cookie(s?richtlinie|hinweise|verklaring|beleid|erkl[äa]rung)|\btrackers?\b|traceurs|ciasteczk|クッキー|\bcookie\s*政策/,
  ],
  [
    'General Conditions of Sale',
    /(terms|conditions) (and conditions )?of (sale|purchase)|\bsales? (terms|conditions)|conditions (g[ée]n[ée]rales )?de vente|\bcgv\b|verkaufsbedingungen|condiciones (generales )?de (venta|compra|contrataci[óo]n)|condizioni (generali )?di vendita|condi[çc][õo]es (gerais )?de venda|verkoopvoorwaarden|warunki sprzedaży|销售条款/,
  ],
  [
    'Returns Policy',
    /(refunds?|returns?|cancellation)( and (refunds?|returns?|exchanges?))? polic|widerrufs(belehrung|recht)|politique de (remboursement|retour)|pol[íi]tica de (devoluci|reembolso|devolu[çc])|returv[io]lkor|返品/,
  ],
  [
    'Commercial Terms',
    /(commercial|purchase|paid|payments?|billing|subscription|seller|merchant|advertising|ads|business) (services )?(terms|polic|conditions|agreement)/,
  ],
  [
    'Terms of Service',
    /\bterms\b|\btos\b|\bt ?& ?cs?\b|\beula\b|user agreement|(service|services|customer|licen[cs]e|subscriber|member(ship)?|participation) agreement|conditions (of|g[ée]n[ée]rales|d.utilisation|d.acc[èe]s|d.usage|particuli[èe]res|de service)|\bcg[us]s?\b|nutzungsbedingungen|nutzungsbestimmungen|gesch[äa]ftsbedingungen|teilnahmebedingungen|\bagb\b|nutzungsvertrag|t[ée]rminos|condiciones|condizioni|\btermini\b|\btermos\b|condi[çc][õo]es|voorwaarden|regulamin|warunki|allm[äa]nna villkor|anv[äa]ndarvillkor|brugsbetingelser|vilk[åa]r|kullan[ıi]m (ko[şs]ul|[şs]art)|пользовательское соглашение|условия использования|利用規約|使用規約|ご利用条件|規約|服务条款|服務條款|使用条款|使用條款|用户协议|用戶協議|服务协议|이용약관/,
  ],
  [
    'Terms',
    /\blegal\b|polic(y|ies)|guidelines|agreement|disclaimer|\brules\b|\bregulations?\b|licen[cs]e|politique|r[èe]gle(s|ment)\b|\bcharte\b|richtlinie|rechtliche|pol[íi]tica|polityka|zasady|beleid|regolament|juridique|juridisch|規定|ポリシー|ガイドライン|政策|協議|协议|条款|條款|规则|規則|声明|公约|약관|정책/,
  ],
];

/**
 * How a text names a document. `document`: it is the name ("Acme Privacy Policy", "Cookies"). `subject`: it only speaks
 * of the matter ("Privacy at Acme"). `headline`: it says something about it ("Acme changes its privacy policy").
 */
export type Standing = 'document' | 'subject' | 'headline';

export interface TermsName {
  readonly type: TermsType;
  readonly standing: Standing;
}

/** The kinds of document: with one of these words, a short text names a document. */
const DOCUMENT_WORD =
  /polic(y|ies)|\bterms\b|conditions|notice|statement|agreement|addendum|guidelines|standards|\brules\b|code of conduct|licen[cs]e|disclaimer|\b(tos|eula|agb|cg[uvs]s?|dpa|sla|aup)\b|politique|charte|mentions|r[èe]gle(s|ment)\b|d[ée]claration|contrat|erkl[äa]rung|bedingungen|bestimmungen|richtlinie|hinweise|impressum|imprint|vertrag|pol[íi]tica|t[ée]rminos|condiciones|aviso|normas|directrices|contrato|declaraci[óo]n|informativa|\btermini\b|condizioni|note legali|regolamento|contratto|dichiarazione|\btermos\b|condi[çc][õo]es|diretrizes|declara[çc][ãa]o|voorwaarden|beleid|verklaring|overeenkomst|colofon|regulamin|polityka|warunki|umowa|zasady|deklaracja|villkor|vilk[åa]r|betingelser|policyn?\b|ko[şs]ullar|[şs]artlar|s[öo]zle[şs]me|politikas|условия|соглашение|политика|規約|ポリシー|方針|条件|契約|表示|規定|ガイドライン|条款|條款|政策|协议|協議|声明|聲明|规则|規則|准则|準則|公约|약관|방침|정책/;

/** Words of headlines, advice and tools: what is told about a document, or sold for making one. */
const HEADLINE_WORD =
  /[?？]\s*$|^(how|why|what|when|who|can|does|is|comment|pourquoi|que|quel\S*|wie|warum|was|c[óo]mo|por qu[ée]|qu[ée]|come|perch[ée]|como|porque|hoe|waarom|jak|dlaczego)(?!\p{L})|(?<!\p{L})(guide|templates?|generator|samples?|examples?|reviews?|explained|explainer|changes|changed|changing|updates|updating|news|announc\S+|tips|tricks|best practices|vs|versus|writ(e|ing)|creat(e|ing)|draft(ing)?|lawsuit|sues?|sued|fined?|mod[èe]les?|exemples?|actualit[ée]s?|r[ée]diger|cr[ée]er|muster|vorlagen?|erstellen|beispiele?|ratgeber|nachrichten|aktualisiert|[äa]ndert|redactar|crear|plantillas?|ejemplos?|gu[íi]a|noticias|cambia|scrivere|creare|modelli|esempi\S?|notizie|modelos?|criar|exemplos?|not[íi]cias|voorbeeld(en)?|opstellen|nieuws|wz[óo]r|szablon|napisać|przyk[łl]ad\S*)(?!\p{L})|とは|ニュース|ひな形|テンプレート|改定しました|書き方|作り方|解説|是什么|什么意思|怎么写|解析|模板|范本|新闻/u;

/** Panels where something is chosen, not documents. */
const SETTINGS_WORD =
  /settings?|preferences|check(s|up)\b|einstellungen|param[èe]tre|param[ée]trage|pr[ée]f[ée]rences|configura|ajustes|preferenc|impostazioni|preferenze|prefer[êe]ncias|instellingen|voorkeuren|ustawienia|preferencje|inst[äa]llningar|indstillinger|ayarlar|настройк|設定|设置|設置|설정/;

/** More words of three letters or more than this are a sentence, not a name. */
const LONGEST_NAME = 8;
/** The same for scripts without spaces, in characters. */
const LONGEST_WIDE_NAME = 30;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/;
/** A text that is a telling word and little else is a name even without a word for the document: "Cookies". */
const COVERING = 0.7;

/** Nobody's name is longer; the expressions above are not meant for a megabyte in a heading. */
const READ_LENGTH = 300;

/** The terms type that a text (heading, part of a title or of an address) speaks of and how, or null. */
export function termsNameOf(text: string): TermsName | null {
  const plain = text
    .slice(0, READ_LENGTH)
    .toLowerCase()
    .replace(/[-_.‐-–\s]+/g, ' ')
    .trim();
  if (SETTINGS_WORD.test(plain)) return null;
  for (const [type, pattern] of NAMES) {
    const match = pattern.exec(plain);
    if (match) return { type, standing: standingOf(plain, match[0]) };
  }
  return null;
}

function standingOf(plain: string, telling: string): Standing {
  if (HEADLINE_WORD.test(plain) || isSentence(plain)) return 'headline';
  const covers = telling.length >= COVERING * plain.length;
  return covers || DOCUMENT_WORD.test(plain) ? 'document' : 'subject';
}

function isSentence(plain: string): boolean {
  if (WIDE.test(plain)) return plain.length > LONGEST_WIDE_NAME;
  return (plain.match(/[\p{L}\p{N}]{3,}/gu)?.length ?? 0) > LONGEST_NAME;
}

/** The terms type alone, for texts that need no weighing, such as the words of a link. */
export function termsTypeOf(text: string): TermsType | null {
  return termsNameOf(text)?.type ?? null;
}

import type { TermsType } from './types.ts';

/**
 * What terms documents are called, in the names of Open Terms Archive's terms types. The first pattern that matches
 * wins, so the more telling name stands above the more general one.
 */
const NAMES: readonly (readonly [TermsType, RegExp])[] = [
  [
    'Developer Terms',
    /developer.{0,24}(terms|polic|agreement|rules)|\bapi\b.{0,24}(terms|polic|licen[cs]e|conditions)|conditions.{0,20}d[ée]veloppeu|entwickler.{0,20}(bedingungen|richtlinie)/,
  ],
  [
    'Trackers Policy',
    /(cookies?|trackers?|traceurs?)([\s_-]+(and|et|und|&)[\s_-]+\S+)?[\s_-]*(policy|policies|notice|statement|richtlinie|hinweise|verklaring|beleid|statement)|politi\S+ (de|sur les|des|en matière de|relative aux)[\s_-]+(cookies|traceurs)|pol[ií]ti[ck]a[\s_-]+(de|dei|sui|sobre)[\s_-]+cookies?|cookiebeleid|polityka[\s_-](plików[\s_-])?cookies|クッキー|cookie\s*政策/,
  ],
  [
    'Copyright Claims Policy',
    /copyright|\bdmca\b|intellectual[\s_-]property[\s_-](policy|claims|rights)|droits?[\s_-]d.auteur|propri[ée]t[ée][\s_-]intellectuelle|urheberrecht/,
  ],
  [
    'Community Guidelines',
    /community[\s_-](guidelines|standards|rules|values)|content[\s_-](policy|policies|guidelines)|standards?[\s_-]de[\s_-]la[\s_-]communaut|r[èe]gles[\s_-](de[\s_-]la[\s_-]communaut|communaut)|charte[\s_-](de|d')|code[\s_-]of[\s_-]conduct|gemeinschafts(richtlinie|standards)|normas[\s_-]de[\s_-]la[\s_-]comunidad|diretrizes[\s_-]da[\s_-]comunidade|house[\s_-]rules|principes[\s_-]de[\s_-]la[\s_-]communaut/,
  ],
  [
    'Acceptable Use Policy',
    /(acceptable|prohibited|permitted|fair)[\s_-]uses?|usage[\s_-](polic|guidelines)|use[\s_-]policy|\baup\b|politique[\s_-]d.utilisation|restricted[\s_-](content|uses)/,
  ],
  ['Law Enforcement Guidelines', /law[\s_-]enforcement/],
  ['Brand Guidelines', /brand[\s_-](guidelines|assets|resources|usage)|trademark/],
  ['Accessibility Statement', /accessib(ility|ilit[ée])|barrierefreiheit|d[ée]claration[\s_-]d.accessibilit/],
  [
    'Imprint',
    /\bimprint\b|impressum|mentions[\s_-]l[ée]gales|legal[\s_-]notice|aviso[\s_-]legal|note[\s_-]legali/,
  ],
  [
    'Data Processor Agreement',
    /data[\s_-]process(ing|or)([\s_-]\S+)?[\s_-](agreement|addendum|terms)|\bdpa\b|auftragsverarbeitung|sub-?processors?/,
  ],
  [
    'Vulnerability Disclosure Policy',
    /vulnerability[\s_-]disclosure|bug[\s_-]bounty|responsible[\s_-]disclosure/,
  ],
  [
    'Privacy Policy',
    /privacy|\bgdpr\b|\brgpd\b|\bccpa\b|data[\s_-](policy|protection|privacy)|datenschutz|confidentialit|vie[\s_-]priv[ée]e|(donn[ée]es|informations)[\s_-](personnelles|[àa][\s_-]caract)|protection[\s_-]des[\s_-]donn[ée]es|privacidad|privacidade|protecci[óo]n[\s_-]de[\s_-]datos|informativa|riservatezza|prywatno|ochron[ay][\s_-]danych|プライバシー|個人情報|隐私|隱私|个人信息|개인정보/,
  ],
  [
    'Commercial Terms',
    /(commercial|sales?|purchase|paid|payments?|billing|subscription|seller|merchant|advertising|ads)[\s_-](services[\s_-])?(terms|polic|conditions|agreement)|refunds?[\s_-]polic|conditions[\s_-]g[ée]n[ée]rales[\s_-]de[\s_-]vente|\bcgv\b|特定商取引/,
  ],
  [
    'Terms of Service',
    /\bterms\b|\btos\b|\bt\s?&\s?cs?\b|\beula\b|user[\s_-]agreement|(service|services|customer|licen[cs]e|subscriber|member(ship)?|participation)[\s_-]agreement|conditions[\s_-](of|g[ée]n[ée]rales|d.utilisation|d.acc[èe]s|d.usage|particuli[èe]res|de[\s_-]service)|\bcgus?\b|nutzungsbedingungen|gesch[äa]ftsbedingungen|\bagb\b|nutzungsvertrag|t[ée]rminos|condiciones|condizioni|termini|\btermos\b|condi[çc][õo]es|voorwaarden|regulamin|warunki|利用規約|ご利用条件|規約|服务条款|服務條款|使用条款|用户协议|用戶協議|服务协议|이용약관/,
  ],
  [
    'Terms',
    /\blegal\b|polic(y|ies)|guidelines|agreement|disclaimer|\brules\b|\bregulations?\b|politique|r[èe]gle(s|ment)|richtlinie|pol[íi]tica|polityka|beleid|juridique|rechtliches|政策|協議|协议|条款|條款|ポリシー|ガイドライン|약관|policies/,
  ],
];

/** The terms type that a name (title, heading, address in words) speaks of, or null. `text` in any case. */
export function termsTypeOf(text: string): TermsType | null {
  const lower = text.toLowerCase();
  for (const [type, pattern] of NAMES) if (pattern.test(lower)) return type;
  return null;
}

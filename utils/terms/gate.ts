/**
 * The cheap test that runs on every page: may this be terms? Address, title and first heading only, a few regular
 * expressions, nothing imported: this is all that a page which is no terms page ever pays.
 *
 * A yes costs one reading of the page, after which `detect.ts` decides; a no is final, so the net is cast wide. Every
 * letter here is loaded into every page: a word stands in the first line that needs it, without accents.
 */
const TELLING: readonly RegExp[] = [
  // English
  /terms|\btos\b|t&c|privac|legal|polic(y|ies)|condi[tcz]|agreement|\beula|guideline|cookie|[gl]dpr|[rl]gpd|data (us|pro|com)|\b(term|dpa|aup|sla)\b|processor|imprint|copyright|dmca|licen[cs]|\brules?\b|standards?\b|confiden[tc]|conduct|disclaimer|\buse\b|notice|refund|enforcement|brand|accessib|disclosure/i,
  // German, Dutch, Nordic
  /daten|bedingung|bestimmung|richtli|recht|klar(ung|ing)|impressum|widerruf|\bagb\b|voorwaarden|beleid|gegevens|vil+k[ao]r/i,
  // French, Italian, Spanish, Portuguese
  /\bcg[a-z]{1,3}\b|contrat|utilisation|droit|juridi|charte|reg(le|[ou]l)|politi(que|ca) d|vie.priv|donnees|traceurs|tarif|\bterm(os|in[io]s?)\b|diritt|derecho|direito|normas|\bdat(os|i)\b|dados|dire[ct]tri[cz]es/i,
  // Polish, Turkish, Russian
  /prywatno|warunki|gizlilik|kosul|услови|соглашени|политик|конфиденц/i,
  // Japanese, Chinese, Korean
  /規[約定]|ポリシー|ガイドライン|プライバシ|条件|個人情報|商取引|著作権|[隐隱]私|[条條]款|[协協][议議]|政策|[规規][则則范]|准则|声明|약관|개인정보|정책/,
];

/** Platforms keep their rules among the articles of their help centre, and often under a number. */
const HELP = /\b(help|support|aide|hilfe|ayuda|hc|faq)\b/i;

export interface PageNames {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
}

/** Whether the page should be read. Never throws, however the address is written. */
export function mayBeTerms({ url, title, heading }: PageNames): boolean {
  // Without the site's own name: "brandy.example" is no brand policy, "privacy.example.org" is about privacy.
  let address = url.replace(/^\w+:\/\/([^/]*?\.)?[^/.]*\.[^/]*/, '$1').slice(0, 2000);
  try {
    address = decodeURI(address);
  } catch {
    // Not UTF-8 behind the percent signs: match it as it is written.
  }
  address = address.replace(/[-_+.]/g, ' ');
  const plain = withoutAccents(`${address}\n${title.slice(0, 300)}\n${heading.slice(0, 300)}`);
  return HELP.test(address) || TELLING.some((words) => words.test(plain));
}

/** Composed again afterwards: what other scripts write with marks of their own must stay as it is written above. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

/**
 * Phrases that terms are made of and other texts rarely hold: who may, must and will do what with whose data, and who
 * answers for it. One expression per language; a document is judged by how often it speaks like this.
 */
const PHRASES: readonly RegExp[] = [
  // English
  /\b(you agree|you may not|you must not|we may|we will not|we reserve|we (don.t|do not) allow|we (remove|prohibit|restrict)|do(n.t| not) (post|share|use|upload)|we collect|we process|we use (your|the|this|information|personal|cookies)|your (content|account|personal|information|data|rights|use|consent)|our (services?|platform|site|website|products|affiliates)|personal (data|information)|third[- ]part(y|ies)|these (terms|conditions|policies|guidelines|rules)|this (policy|agreement|notice|statement|privacy)|terms (of|and)|liab(le|ility)|governing law|shall|hereby|herein|pursuant|applicable laws?|terminat(e|ion)|warrant(y|ies)|intellectual property|indemnif\w+|prohibited|violat(e|es|ions?|ing)|not allowed|not permitted|infring\w+|compl(y|iance) with|obligations?|consent|opt[- ]out|data (controller|protection|subject)|lawful|legitimate interests?|retain(ed)?|disclos(e|ure)|in accordance with|copyright)\b/g,
  // French
  /(vous (acceptez|vous engagez|ne (pouvez|devez)|disposez|pouvez (vous opposer|exercer|demander))|nous (pouvons|collectons|traitons|utilisons|nous réservons|conservons|supprimons|autorisons|interdisons|n.autorisons pas)|ne (publiez|partagez) pas|n.est pas autoris\w+|(non |in)?autorisés?|contenus?|r[èe]gle(s|ment)|donn[ée]es (à caractère )?personnel\w*|données à caractère|présent\w* (conditions|politique|charte|contrat)|conditions (générales|d.utilisation)|responsabilit[ée]|responsable du traitement|(loi|droit) (applicable|français)|propriété intellectuelle|résili\w+|consentement|tiers|conform[ée]ment|mentions légales|droits? (d.accès|de rectification|d.opposition)|est interdit|interdi(t|te|re|ction)|utilisateurs?|éditeur|le client|cnil|rgpd|hébergeur|cookies)/g,
  // German
  /(personenbezogene\w* daten|nutzungsbedingungen|datenschutz\w*|verantwortlich\w*|verarbeit(ung|en|et)|haftung|haften|rechtsgrundlage|einwilligung|kündig\w+|widerruf\w*|dsgvo|gemäß|vertrag\w*|nutzer\w*|dürfen (nicht|sie)|sind verpflichtet|anbieter|gerichtsstand|urheberrecht\w*|dritte[nr]?|wir (erheben|verarbeiten|behalten)|ihre daten)/g,
  // Spanish and Portuguese
  /(datos personales|dados pessoais|términos|termos de|condiciones|condições|usted (acepta|no puede|puede)|você (concorda|não pode|pode)|podemos|responsab\w+|propie\w+ intelectual|propriedade intelectual|consentimi?ento|terceros|terceiros|tratamiento|tratamento|de acuerdo con|de acordo com|legislación|legislação|derechos|direitos|política de|usuarios?|usuários?|nos reservamos|reservamo)/g,
  // Italian
  /(dati personali|termini e condizioni|condizioni (di|generali)|l.utente|trattamento|titolare del|responsabilità|proprietà intellettuale|consenso|terz[ei] parti|ai sensi|informativa|diritt[oi]|legge applicabile|foro competente)/g,
  // Dutch
  /(persoonsgegevens|voorwaarden|gebruiker\w*|aansprakelijk\w*|verwerk(en|ing|t)|toestemming|derden|intellectuele eigendom\w*|overeenkomst\w*|privacy\w*|rechten|toepasselijk recht|u mag niet|wij kunnen)/g,
  // Polish
  /(dan\w+ osobow\w+|regulamin\w*|użytkownik\w*|odpowiedzialno\w+|przetwarza\w+|zgod[aęy]|umow[aęy]\w*|usług\w*|administrator\w*|prawo właściwe|osob trzeci\w+|własności intelektualnej|rodo)/g,
  // Japanese
  /(利用者|ユーザー|当社|本規約|本サービス|個人情報|禁止|同意|責任|権利|第三者|準拠法|ものとします|本ポリシー)/g,
  // Chinese
  /(用户|用戶|您(同意|不得|应当|可以)|我们(可能|会|将|收集|使用)|我們|个人信息|個人資料|本协议|本協議|隐私|隱私|第三方|责任|責任|知识产权|法律|同意|服务|服務|条款|條款)/g,
  // Korean
  /(개인정보|회원|회사는|이용자|약관|서비스|동의|제3자|책임)/g,
];

const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How often a text speaks like terms: phrases per hundred words, in the language where that is most. */
export function legalDensity(text: string): { readonly words: number; readonly perHundred: number } {
  const lower = text.toLowerCase();
  const wide = lower.match(WIDE_SCRIPT)?.length ?? 0;
  const words = lower.split(/\s+/).length + Math.round(wide / 2);
  let most = 0;
  for (const phrases of PHRASES) most = Math.max(most, lower.match(phrases)?.length ?? 0);
  return { words, perHundred: (100 * most) / Math.max(words, 1) };
}

/**
 * Words that name what is at stake: who gets data, what is taken, what is owed, what may be lost, how far a rule reaches.
 * Where one of them comes or goes, a right or a duty most likely does too. By their beginnings, in English, French,
 * German, Spanish and Italian; a word of another language is no proof that nothing is at stake.
 */
const STAKES =
  /^(?:third|part(?:y|ies|ner)|affiliat|advertis|provider|vendor|subsidiar|compan|employ|govern|authorit|autorit|behörd|police|public|anyone|everyone|others?$|friend|child|minor|teen|adult|parent|famil|researcher|messag|photo|video|voice|audio|contact|location|biometr|health|fac(?:e|ial)|histor|record|metadata|cooki|payment|card|bank|gender|rac(?:e|ial)|religio|sex|politic|collect|shar(?:e|ing)|sell|sale|sold|disclos|transfer|retain|retention|keep|kept|stor(?:e|ing|age)|delet|remov|train|develop|improv|analy|monitor|track|target|profil|personali|scan|copy|reproduc|distribut|publish|licen|sublicen|arbitra|terminat|suspen|ban(?:s|ned)?$|block|restrict|limit|refund|charg|renew|cancel|pric|fees?$|cost|tax|paid|pay|indemn|liab|warrant|guarante|claim|court|law(?:s|ful)?$|jurisdic|notif|consent|opt(?:s|ed|ing)?$|object|appeal|encrypt|secur|password|scrap|crawl|min(?:e|ing)$|robot|spider|ai$|artificial|model|automat|algorithm|all$|any$|every|each$|exclusiv|perpetu|irrevoc|revoc|worldwide|discretion|immediat|prior|advance|reasonabl|necessar|strict|commerc|personal|sensitiv|explicit|express|written|free|illegal|unlawful|violen|hate|harass|eligib|minimum|maximum|verif|confirm|tiers|partenair|annonceur|publicit|enfant|mineur|messag|vidéo|collect|partag|vend(?:re|u)|transf[eé]r|conserv|supprim|entra[iî]n|analys|licence|résili|suspen|rembours|prix|frais|factur|garanti|tribun|consent|chiffr|robot|ia$|modèle|tous$|toutes?$|exclusi|gratuit|préalabl|dritt|partner|werb|kind(?:er|ern)?$|erheb|weitergeb|verkauf|speicher|lösch|trainier|gebühr|preis|kündig|sperr|haft|einwillig|verschlüssel|ki$|alle[nrs]?$|tercer|socio|anunci|menor|recopil|compart|vend|conserv|elimin|entren|precio|cancel|suspen|licenci|terz[ei]|inserz|minor|raccog|condivi|vend|conserv|elimin|addestr|prezz|sospen)/u;

/** Whether a word in lower case names something at stake. */
export function isStake(word: string): boolean {
  return STAKES.test(word);
}

/** Words that bind or free somebody, and words that do neither. */
import { wordSet } from './plain-words.ts';

/** Words that say whether one may, must or will. */
const MODALS = wordSet(`
  may might can could will would shall must should ought required requires require permitted allowed entitled obliged
  obligated reserve reserves right rights responsible liable agree agrees consent
  peut peuvent pouvons pouvez pourra pourront doit doivent devez devons devra sera seront droit
  kann können könnten darf dürfen muss müssen soll sollen sollte wird werden verpflichtet berechtigt
  puede pueden podemos podrá podrán debe deben deberá deberán obligado
  può possono possiamo potrà deve devono dovrà diritto
  pode podem podemos poderá devem deverá
  kan kunnen mag mogen moet moeten zal zullen`);

/** Words that turn a sentence round, or open a way out of it. */
const NEGATIONS = wordSet(`
  not no never none nor neither without except unless excluding cannot only solely prohibited forbidden waive waives waiver
  ne n pas jamais sans sauf aucun aucune ni hormis
  nicht kein keine keinen keiner keinem nie niemals ohne außer ausgenommen
  nunca sin salvo excepto ningún ninguna tampoco
  non mai senza tranne eccetto nessun nessuna
  não sem jamais nenhum nenhuma exceto
  niet geen nooit zonder behalve`);

export const PERIODS =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|daily|weekly|monthly|annual(?:ly)?|yearly|quarterly|jours?|semaines?|mois|années?|heures?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|stunden?|días?|semanas?|mes|meses|años?|horas?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|dias?|mês|anos?|dag(?:en)?|week|weken|maand(?:en)?|jaar|percent|dollars?|euros?|pounds?|usd|eur|gbp|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|billion|half|double|twice)$/u;

/** Words that carry no rule by themselves. */
export const FUNCTION_WORDS = wordSet(`
  the a an of in on at to for by with as from into our this that these those its it is are be was were been also such
  here please which who and then so too
  le la les l un une des du de d à au aux en dans sur pour par avec ce cet cette ces nos notre qui que et
  der die das den dem des ein eine einer einem einen und in im an am auf für mit von zu zum zur bei unsere unser
  el los las un una unos unas del al en por para con y que nuestro nuestra
  il lo gli i uno di del della nel nella per con e che nostro nostra
  o os as um uma do da dos das no na nos nas ao por para com e que nosso nossa
  het een van en op te met voor onze`);

export const isModal = (word: string) =>
  MODALS.has(word) || (word.includes("'") && /^(?:i|you|we|they|it|he|she)'(?:ll|d)$/.test(word));
export const isNegation = (word: string) =>
  NEGATIONS.has(word) || word.endsWith("n't") || word.startsWith("n'");
export const isWeighty = (word: string) => isModal(word) || isNegation(word);

/** What stands where the document should: an error, a wall, a consent dialog, a list of links. */
import type { Evidence } from './evidence.ts';
import { termsNameOf } from './names.ts';
import type { Naming } from './naming.ts';
import type { LinkedClause, TermsType } from './types.ts';

/** Obstacles are short; a document this long that speaks of errors or cookies is still a document. */
const LONGEST_OBSTACLE_WORDS = 400;

const ERROR_SENTENCES: readonly RegExp[] = [
  // In any language: the status code beside a word for it.
  /\b(40[0-9]|410|429|50[0-9])\b.{0,20}(error|not found|forbidden|unavailable)|\b(error|http|fehler|erreur|errore|erro|fout|błąd)\s*(40[0-9]|410|429|50[0-9])\b|^(40[0-9]|410|429|50[0-9])$/i,
  /(page|content|site|link|app|service).{0,30}(not|n't|no longer|cannot) (be )?(found|available|exist)|not found|does ?n.?t exist|not available in your|(is|are) (temporarily |currently )?unavailable|access denied|forbidden|something went wrong|an error (has )?occurred|unusual traffic|(verify|confirm) (that )?you('re| are) (a )?(human|not a robot)|are you a (robot|human)|checking your browser|security check|just a moment|captcha|ray id|(enable|turn on|requires?) (java ?script|cookies)|redirected|session (has )?expired|(log|sign) ?in to (continue|view|access|your)|please (log|sign) in|under maintenance|maintenance mode|be right back|unsupported browser/i,
  /page introuvable|n'existe (pas|plus)|n'est pas disponible|n'est plus disponible|acc[èe]s refus|une erreur|en maintenance|connectez-vous (pour|à)|activer javascript|javascript est d[ée]sactiv|vous n'êtes pas un robot|redirig[ée]/i,
  /nicht gefunden|nicht verfügbar|existiert nicht|zugriff verweigert|fehler ist aufgetreten|etwas ist schiefgelaufen|wartungsarbeiten|melden sie sich an|anmelden, um|javascript (aktivieren|ist deaktiviert)|kein roboter/i,
  /p[áa]gina no encontrada|no (se )?(ha )?(encontrad|existe|est[áa] disponible)|acceso denegado|algo sali[óo] mal|ha ocurrido un error|en mantenimiento|inicia(r)? sesi[óo]n para|no eres un robot/i,
  /p[áa]gina n[ãa]o encontrada|n[ãa]o (foi )?(encontrad|existe|est[áa] dispon)|acesso negado|algo deu errado|ocorreu um erro|em manuten[çc][ãa]o|fa[çc]a login|inicie sess[ãa]o/i,
  /pagina non trovata|non (è )?(stata )?(trovat|disponibile|esiste)|accesso negato|qualcosa è andato storto|si è verificato un errore|in manutenzione|accedi per/i,
  /niet gevonden|niet beschikbaar|bestaat niet|toegang geweigerd|er is iets (mis|fout)|onderhoud|log in om/i,
  /nie (została )?znalezion|nie istnieje|niedostępn|odmowa dostępu|coś poszło nie tak|wystąpił błąd|przerwa techniczna|zaloguj się,? aby/i,
  /見つかりません|存在しません|アクセスが拒否|エラーが発生|メンテナンス中|ログインしてください|ロボットではありません/,
  /找不到|不存在|无法访问|無法訪問|拒绝访问|出错了|發生錯誤|维护中|維護中|请登录|請登入|请先登录|验证您是真人|安全验证/,
  /찾을 수 없|존재하지 않|접근이 거부|오류가 발생|점검 중|로그인해 주세요/,
];

const COOKIE_WORD = /cookie|traceur|ciastecz|クッキー|쿠키|куки/i;
/** Share of the text from which on a short page is about nothing but cookies. */
const COOKIE_SHARE = 0.5;
/** Share of the text in links from which on a page is a list of links. */
const LINK_SHARE = 0.5;
/** A page that names so many kinds of terms in its links, and has fewer words for each than this, is an index of them. */
const FEWEST_KINDS = 3;
/** What indexes are called: "Legal", "Terms and policies". A page named for one kind is not an index of many. */
const INDEX_TYPES: ReadonlySet<TermsType | null> = new Set([null, 'Terms', 'Terms of Service']);
const WORDS_PER_KIND = 60;
/** Errors are told at once, and briefly. */
const FIRST_CLAUSES = 6;
const ERROR_LENGTH = 200;

export interface Shown {
  readonly title: string;
  readonly headings: readonly string[];
  readonly clauses: readonly LinkedClause[];
  readonly words: number;
  readonly naming: Naming;
}

export function obstacleEvidence({ title, headings, clauses, words, naming }: Shown): Evidence[] {
  if (words >= LONGEST_OBSTACLE_WORDS) return [];
  const evidence: Evidence[] = [];
  const told = [title, ...headings, ...clauses.slice(0, FIRST_CLAUSES).map((clause) => clause.text)];
  if (told.some(tellsError)) evidence.push({ points: -1.5, reason: 'says that something went wrong' });
  if (
    !naming.isCalled('Trackers Policy') &&
    share(clauses, (clause) => COOKIE_WORD.test(clause.text)) >= COOKIE_SHARE
  )
    evidence.push({ points: -1.5, reason: 'is a question about cookies' });
  if (linkShare(clauses) > LINK_SHARE) evidence.push({ points: -0.9, reason: 'is a list of links' });
  const kinds = INDEX_TYPES.has(naming.type) ? kindsLinked(clauses) : 0;
  if (kinds >= FEWEST_KINDS && words < WORDS_PER_KIND * kinds)
    evidence.push({ points: -1.5, reason: `is an index: it points to ${kinds} kinds of terms` });
  return evidence;
}

/** How many types of terms the links name. */
function kindsLinked(clauses: readonly LinkedClause[]): number {
  const kinds = new Set<string>();
  for (const { links } of clauses) {
    for (const { text } of links) {
      const name = termsNameOf(text);
      if (name?.standing === 'document') kinds.add(name.type);
    }
  }
  return kinds.size;
}

function tellsError(text: string): boolean {
  const beginning = text.slice(0, ERROR_LENGTH).replaceAll('’', "'");
  return ERROR_SENTENCES.some((sentence) => sentence.test(beginning));
}

function share(clauses: readonly LinkedClause[], holds: (clause: LinkedClause) => boolean): number {
  let [held, all] = [0, 0];
  for (const clause of clauses) {
    all += clause.text.length;
    if (holds(clause)) held += clause.text.length;
  }
  return all === 0 ? 0 : held / all;
}

function linkShare(clauses: readonly LinkedClause[]): number {
  let [linked, all] = [0, 0];
  for (const { text, links } of clauses) {
    all += text.length;
    for (const link of links) linked += link.text.length;
  }
  return all === 0 ? 0 : linked / all;
}

/**
 * Pages that stand where the terms should be and come with status 200: a bot check, a login, "not found". Asked only of
 * a text that is poorer than the terms or no terms at all, so that terms which speak of logging in are not taken for one.
 */
import type { VisitReport } from '../messaging/protocol.ts';
import type { CheckOutcome } from '../record/types.ts';

/** Such pages say little; a longer one is something else. */
const MOST_WORDS = 400;
/** They say it at once. */
const FIRST_CLAUSES = 6;

const BOT_CHECK =
  /captcha|unusual (traffic|activity)|(verify|confirm|prove|make sure)( that)? (you are|you.re) (a |not a )?(human|robot|bot)|are you (a )?(human|robot)|not a robot|checking (if|that|whether|your browser)|just a moment|access (has been |is )?denied|you (have been|are) blocked|request (was |has been )?blocked|too many requests|security (check|verification)|zugriff verweigert|sicherheits(ü|ue)berpr(ü|ue)fung|acc[èe]s refus[ée]|v[ée]rification de s[ée]curit[ée]|acceso denegado|verificaci[óo]n de seguridad/i;
const LOGIN =
  /\b(log|sign) ?-?in\b|\banmelden\b|\beinloggen\b|se connecter|connectez-vous|\bconnexion\b|inici(ar|a) sesi[óo]n|\baccedi\b|\binloggen\b/i;
const LOGIN_PATH = /\/(log-?in|sign-?in|auth|sso|account\/(log|sign)-?in)(\/|\.|$)/i;
const PASSWORD_FIELD = /<input\b[^>]*\btype\s*=\s*["']?password/i;
const NOT_FOUND =
  /\b(404|410)\b|not (be )?found|no longer (exists|available)|does(n.t| not) exist|nicht gefunden|introuvable|no encontrad[ao]|non trovata|niet gevonden/i;

/** What a page is instead of terms, or null where it does not look like any of these. `url` is where redirects led. */
export function impostorOf(html: string, url: string, { title, clauses }: VisitReport): CheckOutcome | null {
  const words = clauses.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  if (words > MOST_WORDS) return null;
  const said = [title, ...clauses.slice(0, FIRST_CLAUSES).map(({ text }) => text)].join('\n');
  if (PASSWORD_FIELD.test(html) || LOGIN_PATH.test(new URL(url).pathname)) return 'needs-login';
  if (BOT_CHECK.test(said)) return 'blocked';
  if (NOT_FOUND.test(said)) return 'gone';
  return LOGIN.test(said) ? 'needs-login' : null;
}

import type { Finding } from '../diagnose';
import type { Judged } from '../judged';

/** From this score on a client is glad enough to have the letter… */
const FAIR = 50;
/** …and below it, as long as so few sentences press… */
const MOST_PRESSING = 2;
/** …among so many each… */
const AMONG = 3;
/** …and so few are flagged for anything. */
const MOST_FLAGS = 8;

/** A fair letter with a word too many: there a flag is often a word misread, and any large change is a loss. */
export function isCalm({ findings, reading, report }: Judged): boolean {
  if (report.score >= FAIR) return true;
  if (findings.length > MOST_FLAGS) return false;
  const pressing = new Set(findings.filter(presses).map((f) => f.sentence.index)).size;
  return pressing <= MOST_PRESSING && pressing * AMONG <= reading.content.filter((s) => s.field === 'body').length;
}

function presses({ rule, sentence }: Finding): boolean {
  return (
    sentence.field === 'body' && (rule.lens === 'pressure' || (rule.lens === 'ask' && rule.severity === 'warning'))
  );
}

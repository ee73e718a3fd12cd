import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, wordCount } from './said';
import { gerund } from './verbs';

const ADVISES =
  /^(?:so |and |also |but |personally,? |honestly,? )*(?:i|we)(?:['’]d| would)?(?: (?:also|strongly|highly|really|definitely|always|just))* (?:(?:recommend|suggest|advise)(?: that)? (?:(?:you(?:r (?:team|staff|people))? (?:to )?)(?<base>[a-z]+)|(?<ing>[a-z]+ing))|(?:go ahead and )(?<go>think|look|check|consider|compare|ask|keep|plan|start|add|test|try)) ([^.;:!?()–—\n]+)$/iu;
const END = /,? (?:because|since|as|so|before it|and (?:we|i|our|then|it)|but|today|now|asap|immediately)\b.*$/iu;
const PUSH =
  /\b(?:sign|book|buy|order|act|call|contact|reply|switch|visit|view|download|register|join|subscribe|upgrade|decide|meeting|demo|us|now|today)(?:ing)?\b/i;
const MOST_WORDS = 18;

/** Without any of these, nothing is found. */
export const ADVICE_CUES: readonly RegExp[] = [ADVISES];

/** "I'd also go ahead and think about the gutters." -> "thinking about the gutters". */
export function advisedIn(sentence: string): string | undefined {
  const m = ADVISES.exec(sentence.replace(/[\s.!]+$/, ''));
  if (!m) return undefined;
  const verb = m.groups?.['ing'] ?? gerund(m.groups?.['base'] ?? m.groups?.['go'] ?? '');
  const act = `${verb.toLowerCase()} ${(m[4] ?? '').replace(END, '')}`.replace(/[\s,]+$/, '');
  const words = wordCount(act);
  if (
    words < 3 ||
    words > MOST_WORDS ||
    unbalanced(act) ||
    PUSH.test(act) ||
    ofSeller(act) ||
    denies(act) ||
    boasts(act)
  )
    return undefined;
  return endsOpen(act) ? undefined : act;
}

import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, ofSeller, statementOf, wordCount } from './said';

/** Two ways of doing it, and the client's to choose: "We can do a private room or a shared night." */
const CHOICE =
  /^(?:we|i)(?:['’]d| can| could| also|['’]ll| will| do| are able to| usually)* (?:do|offer|provide|supply|deliver|make|print|arrange|work with|quote for|ship|send|run|come|use|take) ((?:an? |the |by |in |on |from |as |with )?[^,;:!?()–—]{2,45}? or (?:(?:an? |the |by |in |on |from |as |with ))?[^,;:!?()–—]{2,60})/iu;
/** "We could start in March." */
const START =
  /^(?:we|i)(?: can| could| would be able to| are able to) (?:start|begin)((?: on site| work| with you)? (?:in|from|within|early|late|mid) [^,;:!?()–—]{3,30})$/iu;
/** "We take orders from 50 pieces." */
const ORDERS =
  /^(?:we|i)(?: also| already| gladly| can| do)* (?:accept|take|make|print|produce|sell|do|supply)(?: small)? (orders|quantities|runs|series|batches) ((?:from|of) (?:just |only )?\d[^,;:!?()–—]{2,30}?)(?: upwards| up)?$/iu;
/** One of several that the seller uses. */
const USES =
  /^(?:[Ww]e|I)(?: usually| mostly| normally| mainly| always)? use (\p{Lu}[^,;:!?()–—]{2,30}? (?:and|or) \p{Lu}[^,;:!?()–—]{2,30}?)(?: most often| mostly| mainly)?$/u;
/** "The Starter tier might be perfect." */
const PERFECT =
  /(?:^|, )(?:the|our|my|this) ([^,;:!?()–—]{3,40}?) (?:might|may|could|would|will|should) (?:just |also )?be (?:a |an |the )?(?:perfect|ideal|great|good|right|best|excellent|useful|spot on)(?: (?:fit|match|choice|option|one|solution|start))?(?: for (?:you|your [^,;:!?()–—]{2,30}))?$/iu;
const END = /,? (?:if|so|because|when|depending|as (?:you|we)|whichever|whatever|up to you|at your)\b.*$|, .*$/iu;
const NO_CHOICE =
  /\b(?:you|your|it|them|that|this|these|those|more|less|so|better|later|two|three|nothing|both|call|meeting|demo|zoom|phone|today|tomorrow|week|day|\p{L}+day|discount|deal|off|money)\b|[$€£%]/iu;

/** Without any of these, nothing is found. */
export const EITHER_CUES: readonly RegExp[] = [START, ORDERS, PERFECT, CHOICE, USES];

/** "A private room or a shared night for smaller groups". */
export function eitherOf(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text) return undefined;
  const start = START.exec(text)?.[1];
  if (start) return `a start${start.replace(/^ (?:on site|work|with you)/i, '')}`;
  const orders = ORDERS.exec(text);
  if (orders) return `${orders[1]?.toLowerCase()} ${(orders[2] ?? '').replace(/\b(?:just|only) /i, '')}`;
  const perfect = PERFECT.exec(text)?.[1];
  if (perfect && !ofSeller(perfect) && wordCount(perfect) < 7) return `the ${perfect}`;
  const said = CHOICE.exec(text)?.[1] ?? USES.exec(text)?.[1]?.replace(/ and (?=\p{Lu})/u, ' or ');
  const choice = said?.replace(END, '').trim();
  if (!choice || !/ or /.test(choice) || wordCount(choice) > 16 || endsOpen(choice) || unbalanced(choice))
    return undefined;
  if (NO_CHOICE.test(choice) || denies(choice) || boasts(choice) || ofSeller(choice)) return undefined;
  return choice;
}

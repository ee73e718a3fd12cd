import { objectAt } from './object';
import { isMass } from './questions';
import { speakerOf } from './speaker';

/** What the seller makes or does, as a thing that a client may need, and who offers it. */
export interface Offering {
  readonly thing: string;
  /** "I'm" or "we're". */
  readonly am: string;
}

const MAKES =
  'offer|provide|supply|sell|make|produce|build|manufacture|design|install|print|import|export|stock|brew|roast|bake|develop|do|deal in|specialise in|specialize in|speciali[sz]ed in|hire out|rent out|fabricate|grow|export|distribute|weave|forge|repair|refurbish';
const MAKER = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so) )(?:at [\\p{L}\\d&' -]{2,30}? )?(we|i|our (?:company|factory|studio|workshop|team|agency|firm))(?: (?:also|mainly|mostly|currently|now|only|can|are|do|are specialised in|are specialized in))* (${MAKES})(?:s)? (?!(?:it|this|that|so|not|things|business|well|our|my|your|the following|all|everything|the whole|the best|one|more|much|have|n['’]t|both|some|two|three|four|five|six|seven|eight|nine|ten|about|only)\\b)`,
  'giu',
);

/** Without any of these, nothing is found. */
export const OFFERING_CUES: readonly RegExp[] = [MAKER];

/** "We make hot melts for case closing" -> "hot melts for case closing". */
export function offeringOf(text: string): Offering | undefined {
  for (const m of text.matchAll(MAKER)) {
    const at = m.index + m[0].length;
    const object = objectAt(text, at);
    // Some particular thing, or one with a name, is not what a stranger may need.
    if (
      !object ||
      /^(?:the|all|our|my|such)\b/i.test(text.slice(at)) ||
      /[{}[\]]|\p{Lu}\p{Ll}| for (?:the|a)\b|^such\b|^mostly\b/u.test(object.text)
    )
      continue;
    // One thing without an article is no phrase: "paper bag machine".
    const head = object.text.split(/ (?:for|of|from|with|in|on|to|covering|at|by) /)[0] ?? '';
    if (
      !/^an? /i.test(object.text) &&
      !/(?:[^sui]s|ing|ance|ence|ment|tion|work|glue|oil|sets?)$/i.test(head) &&
      !isMass({ text: head })
    )
      continue;
    const verb = (m[2] ?? '').toLowerCase();
    if (
      verb === 'do' &&
      !/(?:ing|work|design|repairs?|control|management|support|training|care|insurance|finance|research|cover|signs|wraps|flyers|banners|menus|programs|lunches|checks|audits|tests|surveys|assessments|reviews|valuations|translations|boilers|flows)$/i.test(
        object.text.split(/ (?:for|from|in|on|to) /)[0] ?? '',
      )
    )
      continue;
    const done = /^(?:repair|refurbish|install)$/.test(verb) ? ` ${verb}ed` : '';
    if (done && / for /.test(object.text)) continue;
    return { thing: object.text + done, am: speakerOf(/^i$/i.test(m[1] ?? '') ? 'I' : 'we').am };
  }
  return undefined;
}

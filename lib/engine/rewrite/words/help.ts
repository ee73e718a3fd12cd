import { unbalanced } from './clauses';
import { BASE_VERBS, type Doing, doingOf, gerund } from './verbs';

/** What a seller says to help with, as the client's own doing: "fill gaps in the rota". */
export interface Help {
  /** With a verb in its base form, "your" where it said "their". */
  readonly act: string;
  /** "filling gaps in the rota". */
  readonly doing: string;
  readonly nature: Doing;
  /** Their people who do it, if it names some: "legal teams". */
  readonly who?: string;
}

const HELPS =
  /\b(?:help(?:s|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|let(?:s|ting)?|empower(?:s|ing)?|(?:make|makes|making) it (?:easy|easier|simple|possible) for)\s+(?!us\b|me\b|you and me)/giu;
/** Those whom they help, then what they do: at most eight words later, behind "to" or at once. */
const ACT = new RegExp(
  `^((?:[\\p{L}\\d{}\\[\\]'’&/.$+-]+,? ){0,8}?)(?:to )?((?:(?:${BASE_VERBS}),? ){0,3}(?:(?:and|or) )?)(${BASE_VERBS}) (.+)$`,
  'isu',
);
const CLAUSE_END =
  /\s*(?:[.;:!?()"“”\n|]|\s[–—-]+\s|—|→|,? (?:so|because|since|which|who|whose|when|if|unless|but|as|than|while|whilst|without|before it|whatever|through|via|using|thanks to|by (?=\p{L}+ing\b|\d|up|over|at|using|making|giving)|in (?:just |only |under |about |less than )?(?:\d|one|two|three|minutes|seconds|hours|days|weeks)|from (?=\d)|up to|within|i|we|they|it is|it's|are|is|was|were|has|have|had|like|such as|including|instead|rather|with (?:our|my|a|an|no|zero|\d|\p{Lu})|on (?:autopilot|complete)|every time|and (?:see|get|grow|save|win|then|become|reach|also|we|i|our|keep|much more|more))\b|\{\{?|\[|,)/iu;
const FLAT =
  /(?:\s(?:faster|quicker|quickly|easily|automatically|instantly|efficiently|effectively|better|seamlessly|effortlessly|smarter|securely|confidently|consistently|for free|at scale|for less|in real[- ]time|exponentially|online|again|too|anyway|properly))+$/i;
const NO_OBJECT =
  /^(?:it|them|they|that|this|these|those|up|out|more|less|you|us|me|him|her|their|your|time|money|time and money|value|better|great|results?|revenue growth|sense|things?|success|a (?:lot|difference|fortune|ton|bit)|lots?|tons?|thousands|hundreds|millions|everything|faster|costs?|sure|know|business|work|done|goals|the most|the best|the right)$/i;
const TEAM =
  /^(?:(?!other|similar|high|top|smart|busy|companies|many|big)[\p{Ll}&-]+ (?:and [\p{Ll}-]+ )?){0,3}(?:teams|departments|reps|drivers|staff|crews|employees|engineers|agents|developers|recruiters|planners|buyers|nurses|technicians)$/u;
const MOST_WORDS = 11;

/** Without any of these, nothing is found. */
export const HELP_CUES: readonly RegExp[] = [HELPS];

/** Reads "we help X do Y"; undefined where what they do is not plain. */
export function helpOf(text: string): Help | undefined {
  for (const m of text.matchAll(HELPS)) {
    const rest = text.slice(m.index + m[0].length);
    const act = ACT.exec(rest);
    if (!act) continue;
    const [, target = '', first = '', verb = '', tail = ''] = act;
    if (
      /\b(?:with|on|in|through|from|than|not|get rid|it|him|her|them|this|that)\b/i.test(target) ||
      /[.;:!?]/.test(target)
    )
      continue;
    const object = objectOf(tail);
    if (!object) continue;
    const nature = doingOf(verb);
    if (!nature || (first !== '' && nature !== 'doing')) continue;
    const verbs = `${first}${verb}`.toLowerCase();
    const people = target
      .replace(/^(?:your|the) /i, '')
      .trim()
      .replace(/\bto$/i, '')
      .trim();
    return {
      act: `${verbs} ${object}`,
      doing: `${verbs.replace(/\p{L}[\p{L}-]*/gu, (w) => (/^(?:and|or)$/.test(w) ? w : gerund(w)))} ${object}`,
      nature,
      ...(TEAM.test(people) && { who: people }),
    };
  }
  return undefined;
}

function objectOf(tail: string): string | undefined {
  const stop = CLAUSE_END.exec(tail);
  let object = tail.slice(0, stop?.index ?? tail.length).trim();
  for (let before = ''; before !== object; ) {
    before = object;
    object = object
      .replace(FLAT, '')
      .replace(/\s+(?:and|or|of|to|for|with|in|on|at|by|from|the|a|an)$/i, '')
      .trim();
  }
  object = object.replace(/\b(?:their|there)\b/gi, 'your').replace(/^(?:all )?(?:of )?your /i, 'your ');
  const words = object.split(/\s+/);
  if (object.length < 4 || words.length > MOST_WORDS || NO_OBJECT.test(object) || unbalanced(object)) return undefined;
  if (
    /\d{2,}%|[%$£€*]|\d+x\b|\b(?:our|my|we|i)\b|\p{Lu}{5,}/iu.test(object) &&
    /[%$£€*]|\d+x\b|\b(?:our|my|we|i)\b|\p{Lu}{5,}/u.test(object)
  )
    return undefined;
  if (
    /\b(?:world-class|leading|amazing|best|innovative|solutions?|synerg\w+|potential|full power|game)\b/i.test(object)
  )
    return undefined;
  if (/\b(?:he|she|they|it|them|those|these|this|that)\b/i.test(object)) return undefined;
  return object;
}

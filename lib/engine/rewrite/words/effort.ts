import { boasts, wordCount } from './said';
import { deed } from './trim';
import { calm, large } from './verbatim';

const WORK =
  '(?:a lot of |lots? of |lot of |quite a (?:bit|lot) of |considerable |much |so much |great |some |all this |all that |over |more than |about |\\d+ |two |three |four |five |several |many )*(?:my own |our own |my |our )?(?:time|efforts?|work|hours?|days?|weeks?|energy|resources)(?: of (?:my|our)(?: own)? (?:time|work))?';
const MADE =
  'building|preparing|making|drawing up|designing|writing|putting together|creating|working out|working on|researching|personali[sz]ing|drafting|producing';
const MAKE = 'prepare|build|make|draw up|design|write|put together|create|work out|draft|produce';
const DONE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:put|invested|spent|devoted|dedicated|poured|sunk)(?: in)? ${WORK} (?:in(?:to)?|on|for|to)? ?(?:(?:${MADE}|(?:to )?(?:${MAKE})) )?((?:your|the|a|an|this|my|our) [^.;!?()]{4,120})`,
    'iu',
  ),
  new RegExp(
    `\\bto (?:${MAKE}) ((?:this|the|your|a|an) [^.;!?:()]{4,80}?),? (?:my|our|the) (?:\\p{L}+ )?(?:team|colleagues?|engineers?|office|staff|boss) (?:has |have )?(?:worked|spent|needed|took|put)\\b`,
    'iu',
  ),
];
const READY =
  /^(?:so |and |but )?(?:i|we)(?:['’]ve| have)(?: (?:already|just|also|even|now))+ (?:prepared|made|drawn up|put together|written|built|finished|completed|done) ((?:the|a|an|your) [^.;!?()]{4,80})/iu;
const END =
  /,? (?:and (?:i|we|my|our|you|nobody|still|now|then|it|he|she)|but|so|because|as|specially|especially|which|that|who|only|just|for you\b|unless|if|since|while)\b.*$/i;
const SHOUTS = /\p{Lu}{4,} \p{Lu}{4,}/u;
const NO_THING = /\b(?:call|email|message|account|relationship|you|me|us|this one|what)\b/i;

/** Without any of these, nothing is found. */
export const EFFORT_CUES: readonly RegExp[] = [...DONE, READY];

/** What somebody says cost him so much: "the crop-wise dosage chart for Kenyan roses"; undefined where it is nothing of use. */
export function madeWith(text: string): { readonly thing: string; readonly many: boolean } | undefined {
  for (const pattern of [...DONE, READY]) {
    const said = pattern.exec(text)?.[1];
    if (!said) continue;
    const thing = deed(
      quiet(calm(said))
        .replace(END, '')
        .replace(/^(?:a|an|this|my|our) /i, 'the '),
      2,
    );
    if (!thing || SHOUTS.test(thing) || NO_THING.test(thing) || boasts(thing) || wordCount(thing) > 16) continue;
    const head = thing.split(/ (?:for|of|on|in|with|at|from|to) /)[0] ?? '';
    return { thing: large(thing), many: /,| and |&/.test(thing) || /[^su]s$/.test(head) };
  }
  return undefined;
}

/** "the FULL AUDIT REPORT" -> "the full audit report". */
function quiet(text: string): string {
  return text.replace(/\p{Lu}{4,}(?: \p{Lu}{3,})+/gu, (w) => w.toLowerCase());
}

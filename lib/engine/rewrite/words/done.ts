import { withA } from './article';
import { anyOf, objectAt } from './object';
import { boasts, denies, ofSeller } from './said';

/** What a seller does to things or for people, and what a client would say who needs it. */
const DONE: Readonly<Record<string, string>> = {
  clean: 'cleaned',
  service: 'serviced',
  repair: 'repaired',
  translate: 'translated',
  calibrate: 'calibrated',
  inspect: 'inspected',
  maintain: 'maintained',
  refurbish: 'refurbished',
  restore: 'restored',
  recondition: 'reconditioned',
  paint: 'painted',
  sharpen: 'sharpened',
  fix: 'fixed',
  proofread: 'proofread',
  transcribe: 'transcribed',
  digitise: 'digitised',
  digitize: 'digitized',
  resurface: 'resurfaced',
  upholster: 'upholstered',
  machine: 'machined',
  weld: 'welded',
  film: 'filmed',
  survey: 'surveyed',
  demolish: 'demolished',
  insulate: 'insulated',
  galvanise: 'galvanised',
  galvanize: 'galvanized',
  laser: 'lasered',
  engrave: 'engraved',
  anodise: 'anodised',
  anodize: 'anodized',
  move: 'moved',
  collect: 'collected',
  remove: 'removed',
  recycle: 'recycled',
  convert: 'converted',
  photograph: 'photographed',
  map: 'mapped',
  transport: 'transported',
  haul: 'hauled',
  shred: 'shredded',
  subtitle: 'subtitled',
  edit: 'edited',
  sterilise: 'sterilised',
  sterilize: 'sterilized',
  test: 'tested',
  pack: 'packed',
  store: 'stored',
};
const DOES = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so) )(we|i)(?: (?:also|mainly|mostly|currently|now|can))* (${Object.keys(DONE).join('|')}) (?!(?:it|this|that|these|those|them|up|for|in|on|at|your|the|our|my|all|everything|about|over|more|only|mostly|mainly|\\d)\\b)`,
  'iu',
);
const PEOPLE =
  'C[EFTOIM]Os|directors|executives|engineers|developers|people|nurses|drivers|carers|welders|machinists|accountants|chefs|teachers|technicians|electricians|plumbers|fitters|operators|programmers|testers|designers|buyers|planners|managers|cleaners|guards|officers|interpreters|translators|staff|controllers|analysts|surveyors|estimators|joiners|pharmacists|dentists|locums|graders|pickers|packers|cover teachers';
/** People whom somebody hires. */
const HIRES = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so) )(we|i)(?: (?:also|mainly|mostly|currently|now|only|can))* (?:place|recruit|find|source|headhunt|search for|run searches for|supply|provide) ((?:[\\p{Ll}\\d.#+/-]+ ){0,4}?(?:${PEOPLE})(?:,? (?:and|or) (?:[\\p{Ll}-]+ ){0,2}?(?:${PEOPLE}))?)\\b(?! (?:who have|on my|in your|for your|is|are))`,
  'iu',
);

/** Work by its name: "We do groundworks and drainage work", "Our firm does field research in East Africa". */
const WORK =
  /^(?:(?:we|i)(?: (?:also|mainly|mostly|can|now))* do|(?:our (?:company|firm|team|agency|practice|studio|lab|workshop)|\p{Lu}[\p{L}\d&-]{3,}(?: \p{Lu}[\p{L}\d&-]+)?)(?: also| mainly)? does) ((?:[\p{L}\d&/-]+,? ){1,5}?(?:work|research|testing|repairs?|translations?|training|surveys?|maintenance|installations?|inspections?|audits?|calibration|clearances?|removals?|bookings?|photography|machining|analysis))\b(?! (?:on|with|at) (?:a|the|\d))/iu;

const POST =
  '(?:VP|vice president|head|director|manager) (?:of|for) (?:[\\p{L}&-]+ ?){1,3}|(?:[\\p{L}+#.-]+ ){0,3}?(?:engineer|developer|designer|accountant|controller|manager|director|nurse|chef|driver|electrician|welder|fitter|salesperson|recruiter|analyst|architect|consultant|buyer|planner|CFO|CTO|COO|CMO|solicitor|lawyer|teacher|dentist|surveyor|AE|SDR)';
/** One person who is offered: "I represent an exceptional VP of Demand Gen who …" */
const CANDIDATE = new RegExp(
  `(?:^|[,:;–—-] |\\b(?:and|so) )(?:i|we)(?:['’]m|['’]re| am| are|['’]ve)? (?:represent|representing|working with|work with|have|got|have got) an? (?:(?:exceptional|outstanding|brilliant|superb|fantastic|strong|great|excellent|rockstar|first-class|really good|very good|absolute) )*(${POST})(?=,| (?:who(?!['’ ](?:ll|will|can|could))|on my|currently|available|that|with|in|looking)\\b)`,
  'iu',
);
/** Who is there on a day is no candidate: that day is what is offered. */
const DAY = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** A need in the client's words, ready for "Do you ever …?" */
export interface Need {
  readonly question: string;
}

/** Without any of these, nothing is found. */
export const NEED_CUES: readonly RegExp[] = [HIRES, WORK, CANDIDATE, DOES];

export function needOf(text: string): Need | undefined {
  const hires = HIRES.exec(text)?.[2];
  if (hires && hires !== 'people' && !boasts(hires) && !ofSeller(hires) && !/^\d/.test(hires))
    return { question: `Do you ever look for ${either(hires)}?` };
  const work = WORK.exec(text)?.[1];
  if (
    work &&
    !boasts(work) &&
    !ofSeller(work) &&
    !denies(work) &&
    !/^(?:a|an|the|some|all|our|your|this|that|good|more|about|over)\b|\b\d{2,}\b|\b(?:of|for|in|at|with)\b/i.test(work)
  )
    return { question: `Do you ever need ${either(work)}?` };
  const post = DAY.test(text) ? undefined : CANDIDATE.exec(text)?.[1]?.trim();
  if (post && !boasts(post) && !ofSeller(post))
    return { question: `Are you looking for ${withA(post)} at the moment?` };
  const does = DOES.exec(text);
  if (!does) return undefined;
  const object = objectAt(text, does.index + does[0].length)?.text.replace(
    / (?:for|from|into|in|at|across|by|out of) .*$/i,
    '',
  );
  if (
    !object ||
    denies(object) ||
    /^and\b|[\p{Lu}]\p{Ll}+|\bevery\b|[<>]/u.test(object) ||
    object.split(' ').length > 7
  )
    return undefined;
  const done = DONE[(does[2] ?? '').toLowerCase()] ?? '';
  return { question: `Do you ever need ${either(object)} ${done}?` };
}

/** Asked about, one of them is enough: "offices, gyms or shops". */
function either(list: string): string {
  return anyOf(list).replace(/^(?:an?|the) /i, (a) => a.toLowerCase());
}

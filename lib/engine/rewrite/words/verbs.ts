/** Verbs that sellers claim with, in their base form, and what a client does with them. */

const list = (words: string) => words.trim().split(/\s+/);

/** What a client does anyhow: "how do you fill gaps in the rota?" */
const DOING = list(`
  find fill hire recruit manage handle track plan run sort check organise organize schedule collect pay ship deliver send store sign
  review create build move prepare process match reconcile monitor choose measure test train onboard book report source buy print
  translate invoice share design write draft file record serve update maintain clean repair inspect forecast budget price quote
  negotiate approve keep learn teach support staff cover document analyse analyze launch publish edit answer pack load sell market
  communicate coordinate control access view see spot identify understand use integrate connect import export order feed grow log raise add map
  work evaluate compare select offer launch`);

/** What a client may wish for: "is cutting no-shows something you are working on?" */
const GAINING = list(`
  cut reduce lower avoid prevent stop eliminate increase boost improve get win close raise double triple speed accelerate scale
  streamline simplify optimise optimize protect automate replace free shorten achieve drive generate strengthen modernise modernize
  meet attract retain minimise minimize maximise maximize secure expand extend enhance convert recover reach consolidate digitise
  digitize solve fix transform unlock land lift comply future-proof navigate tackle bring turn make save add earn`);

export type Doing = 'doing' | 'gaining';

const KNOWN = new Map<string, Doing>([
  ...GAINING.map((v) => [v, 'gaining'] as const),
  ...DOING.map((v) => [v, 'doing'] as const),
]);
for (const v of ['grow', 'sell']) KNOWN.set(v, 'gaining');

export const BASE_VERBS = [...KNOWN.keys()].sort((a, b) => b.length - a.length).join('|');

export function doingOf(verb: string): Doing | undefined {
  return KNOWN.get(verb.toLowerCase());
}

const DOUBLING =
  /^(?:cut|stop|ship|run|win|get|let|plan|control|book(?!)|fit|set|put|spot|budget(?!)|scrap|strip|trim|map|tag|enrol)$/;

/** "cut" -> "cutting", "reduce" -> "reducing". */
export function gerund(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb === 'control' ? 'l' : verb.at(-1)}ing`;
  if (/ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
  if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
  return `${verb}ing`;
}

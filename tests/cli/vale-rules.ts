/** Fifty rules in Vale's format, written for this test: names of files with their content. */
const SWAPS: Readonly<Record<string, string>> = {
  Utilise: '(?:utilize|utilise)d: used',
  Commence: 'commence: start',
  Terminate: 'terminate: end',
  Purchase: 'purchase: buy',
  Assist: 'assistance: help',
  Endeavour: 'endeavou?r: try',
  Facilitate: 'facilitate: help',
  Leverage: 'leverag(?:e|ing): use',
  Optimise: 'optimi[sz]e: improve',
  Prior: "'prior to': before",
  Subsequent: "'subsequent to': after",
  Numerous: 'numerous: many',
  Additional: 'additional: more',
  Approximately: 'approximately: about',
  Demonstrate: 'demonstrate: show',
  Sufficient: 'sufficient: enough',
  Regarding: "'with regard to': about",
  InOrder: "'in order to': to",
  DueTo: "'due to the fact that': because",
  AtThisPoint: "'at this point in time': now",
};
const WORDS: Readonly<Record<string, string>> = {
  Hedges: 'perhaps maybe somewhat',
  Hype: 'revolutionary game-changing disruptive',
  Jargon: 'synergy paradigm bandwidth',
  Filler: 'basically actually literally',
  Weasel: 'arguably reportedly supposedly',
  Office: 'deliverable stakeholder touchpoint',
  Sports: 'slam-dunk home-run ballpark',
  War: 'target conquer',
  Cliches: 'no-brainer low-hanging',
  Absolutes: 'always never',
  Very: 'very really',
  Superlatives: 'best-ever world-class unmatched',
  Urgent: 'asap pronto',
  Latin: 'vis-a-vis inter-alia',
  Cold: 'valued esteemed',
  Odd: 'irregardless',
  Chat: 'lol omg',
  Sir: 'madam',
  Typos: 'teh recieve',
  Sales: 'upsell cross-sell',
};
const COUNTS: Readonly<Record<string, readonly [string, number]>> = {
  Semicolons: ["';'", 1],
  Just: ['just', 1],
  However: ['however', 2],
  Exclaim: ["'!'", 0],
  But: ['but', 3],
};

const head = (kind: string, message: string, level: string) =>
  `extends: ${kind}\nmessage: "${message}"\nlevel: ${level}\n`;

export const FIFTY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(SWAPS).map(([name, pair], i) => [
      `${name}.yml`,
      `${head('substitution', "Use '%s' instead of '%s'.", i % 2 ? 'warning' : 'suggestion')}ignorecase: true\nswap:\n  ${pair}\n`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(WORDS).map(([name, words]) => [
      `${name}.yml`,
      `${head('existence', "Avoid '%s'.", 'warning')}link: https://style.example/${name}\nignorecase: true\ntokens:\n${words
        .split(' ')
        .map((w) => `  - ${w}\n`)
        .join('')}`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(COUNTS).map(([name, [token, max]]) => [
      `${name}.yml`,
      `${head('occurrence', 'Too many of these.', 'error')}scope: text\nmax: ${max}\ntoken: ${token}\n`,
    ]),
  ),
  'Passive.yml': `${head('existence', "'%s' may be passive.", 'warning')}raw:\n  - \\b(?:am|are)\\b\ntokens:\n  - \\w+ed\n`,
  'Sentence.yml': `${head('readability', 'Too hard to read.', 'warning')}metrics: [Gunning Fog]\ngrade: 9\n`,
  'Long.yml': `${head('occurrence', 'Too long.', 'warning')}scope: sentence\nmax: 25\ntoken: \\b(\\w+)\\b\n`,
  'Caps.yml': `${head('capitalization', 'Use sentence case.', 'warning')}match: $sentence\n`,
  'Names.yml': `${head('existence', "Write '%s' in full.", 'error')}ignorecase: false\ntokens:\n  - incorp\n`,
};

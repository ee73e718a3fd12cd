import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

export type Check = (text: string) => unknown;

/** The named peers, each with its default settings, ready to run. */
export async function peers(): Promise<Readonly<Record<string, Check>>> {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const prose = retext()
    .use(retextEquality)
    .use(retextIntensify)
    .use(retextSimplify)
    .use(retextReadability)
    .use(retextPassive);
  return {
    'write-good': (text) => writeGood(text),
    alex: (text) => alex(text),
    retext: (text) => prose.process(text),
    harper: (text) => harper.lint(text),
  };
}

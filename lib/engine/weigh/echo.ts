import { keptBy } from '../analyse/kept';
import type { Analysis } from '../analyse/types';

/** Words that everybody writes: repeating one says nothing. */
const COMMON = new Set(
  (
    'that this with your have from they what when will would could about there their them then than been were was are and for ' +
    'the you our but not all can any who how why get got has had one two out now just more most some only also into over very ' +
    'much other which should may might here like want need make made does did doing done going well really know think time way ' +
    'work still even same such each every both many few back please thanks thank hello dear best regards week month year day ' +
    'today tomorrow company team business sure happy good great'
  ).split(' '),
);

/** The telling words of a text, cut to their stems, so that "fryers" repeats "fryer". */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((w) => !COMMON.has(w)).map((w) => w.replace(/(?:'s|ies|es|s|ing|ed)$/, '').slice(0, 7)));
}

const stems = keptBy(({ text }) => stemsOf(text));

/** The stems of a sentence that was read. */
export function stemsIn({ is }: { readonly text: string; readonly is: Analysis }): ReadonlySet<string> {
  return stems(is);
}

export function numbersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d[\d.,]*/g) ?? []);
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

export interface Words {
  readonly text: string;
  readonly changed: boolean;
}

/** `after` in runs, told apart by whether they also stand in `before`: the longest common subsequence of words. */
export function changedWords(before: string, after: string): Words[] {
  const old = before.split(/\s+/).map(bare);
  const pieces = after.split(/(\s+)/).filter((piece) => piece !== '');
  const words = pieces.map((piece) => (/^\s/.test(piece) ? null : bare(piece)));
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(pieces.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = pieces.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] = words[j] !== null && old[i] === words[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const result: { text: string; changed: boolean }[] = [];
  let i = 0;
  for (const [j, text] of pieces.entries()) {
    if (words[j] === null) {
      // A blank belongs to the run before it.
      const last = result.at(-1);
      if (last) last.text += text;
      else result.push({ text, changed: false });
      continue;
    }
    while (i < old.length && at(i + 1, j) === at(i, j) && at(i, j) > at(i, j + 1)) i += 1;
    const kept = i < old.length && old[i] === words[j] && at(i, j) === at(i + 1, j + 1) + 1;
    if (kept) i += 1;
    const last = result.at(-1);
    if (last && last.changed === !kept) last.text += text;
    else result.push({ text, changed: !kept });
  }
  return joined(result);
}

/** One or two kept words between changed ones are chance, not kinship: they would only make the line restless. */
function joined(runs: readonly Words[]): Words[] {
  const result: { text: string; changed: boolean }[] = [];
  for (const [i, { text, changed }] of runs.entries()) {
    const lone = !changed && text.trim().split(/\s+/).length < 3 && i > 0 && i < runs.length - 1;
    const last = result.at(-1);
    if (last && last.changed === (changed || lone)) last.text += text;
    else result.push({ text, changed: changed || lone });
  }
  return result;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word;
}

/** Something that keeps a style file from being used: where, what, and what to do about it. */
export interface Problem {
  /** From 1, in the text as written. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  /** What to do: an imperative sentence. */
  readonly advice: string;
}

/** `file:line:column  message  what to do`: what every tool of the house prints, and editors turn into a link. */
export function problemLine(file: string, { line, column, message, advice }: Problem): string {
  return `${file}:${line}:${column}  ${message}  ${advice}`;
}

/** In reading order, each once, and no more of them than anybody reads. */
export function inOrder(problems: readonly Problem[], most: number): readonly Problem[] {
  const seen = new Set<string>();
  const once = problems.filter((p) => {
    const key = problemLine('', p);
    return !seen.has(key) && seen.add(key);
  });
  const sorted = once.sort((a, b) => a.line - b.line || a.column - b.column);
  if (sorted.length <= most) return sorted;
  const { line, column } = sorted[most] as Problem;
  const more = sorted.length - most;
  return [
    ...sorted.slice(0, most),
    { line, column, message: `${more} more problems from here on`, advice: 'Mend those above first.' },
  ];
}

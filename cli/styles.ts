import { coreStyle } from '../lib/rules';
import { type Checked, checkStyle } from '../lib/style/check';
import type { CompiledStyle } from '../lib/style/compiled';
import { problemLine } from '../lib/style/problem';
import { readText, reason } from './files';

/** A style file with what the checker says of it. */
export interface CheckedStyle {
  readonly file: string;
  readonly text: string;
  readonly checked: Checked;
}

/** Reads and checks each file; one that cannot be read is named on stderr, and `complete` says that it is missing. */
export async function checkStyles(
  files: readonly string[],
  local = true,
): Promise<{ readonly all: readonly CheckedStyle[]; readonly complete: boolean }> {
  const all: CheckedStyle[] = [];
  for (const file of files) {
    try {
      const text = await readText(file);
      all.push({ file, text, checked: checkStyle(text, { core: coreStyle, local }) });
    } catch (error) {
      process.stderr.write(`earnest: ${file}: ${reason(error)}\n`);
    }
  }
  return { all, complete: all.length === files.length };
}

/** The styles of files that must all be in order; if one is not, every problem goes to stderr. */
export async function readStyles(files: readonly string[]): Promise<readonly CompiledStyle[] | undefined> {
  const { all, complete } = await checkStyles(files);
  const styles: CompiledStyle[] = [];
  for (const { file, checked } of all) {
    if (checked.ok) styles.push(checked.style);
    else for (const problem of checked.problems) process.stderr.write(`${problemLine(file, problem)}\n`);
  }
  return complete && styles.length === files.length ? styles : undefined;
}

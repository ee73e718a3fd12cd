import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { DraftFile } from '../lib/engine/file';
import type { Rework } from '../lib/engine/types';
import { engineFor } from './engine';
import { reason } from './files';
import { DRAFT_OPTIONS, draftsOf, readDraft } from './input';
import { parse } from './usage';

/**
 * `earnest fix`: prints each file in better words, or with `--diff` what would change. Writes no file. The exit code
 * says whether anything is still flagged. A file that cannot be read stops no other.
 */
export async function fix(args: readonly string[]): Promise<number> {
  const { files, diff, defaults, styles } = options(args);
  const engine = await engineFor(styles);
  if (!engine) return 2;
  let unreadable = false;
  let left = 0;
  for (const file of files) {
    try {
      const read = await readDraft(file, defaults);
      const rework = engine.rework(read.draft, read.context);
      const after = rewritten(read, rework);
      left += rework.left;
      if (diff) process.stdout.write(patch(file, read.text, after));
      else process.stdout.write(files.length > 1 ? `==> ${file} <==\n${closed(after)}\n` : after);
    } catch (error) {
      unreadable = true;
      process.stderr.write(`earnest: ${file}: ${reason(error)}\n`);
    }
  }
  if (unreadable) return 2;
  return left > 0 ? 1 : 0;
}

/** The file with the new fields in it: header lines and line ends stay as they are. */
function rewritten({ text, offsets }: DraftFile & { readonly text: string }, { edits }: Rework): string {
  return [...edits]
    .map(({ span, newText }) => ({
      start: span.start + offsets[span.field],
      end: span.end + offsets[span.field],
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((out, { start, end, newText }) => out.slice(0, start) + newText + out.slice(end), text);
}

function patch(file: string, before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}

function closed(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function options(args: readonly string[]) {
  const { values, positionals } = parse(args, { diff: { type: 'boolean' }, ...DRAFT_OPTIONS });
  return { ...draftsOf(values, positionals), diff: values.diff === true };
}

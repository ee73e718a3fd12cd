import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { coreStyle } from '../lib/rules';
import { importVale as convert, type ValeFile } from '../lib/style/vale';
import { reason } from './files';
import { parse, UsageError } from './usage';

/** `earnest style import-vale DIR`: the style on stdout, and on stderr what was left out and why. */
export async function importVale(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { id: { type: 'string' } });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new UsageError('style import-vale takes one folder of rules');
  const id =
    values.id ??
    (basename(resolve(folder))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '') ||
      'vale');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError('--id takes lower-case letters, digits and hyphens');
  let files: readonly ValeFile[];
  try {
    files = await rulesIn(folder);
  } catch (error) {
    process.stderr.write(`earnest: ${folder}: ${reason(error)}\n`);
    return 2;
  }
  const { text, rules, left } = convert(files, id, coreStyle);
  for (const { file, part, why } of left) process.stderr.write(`left out: ${file}${part ? `, ${part}` : ''}: ${why}\n`);
  process.stderr.write(`${rules} rules from ${files.length} files, ${left.length} left out\n`);
  if (rules === 0) return 2;
  process.stdout.write(text);
  return 0;
}

async function rulesIn(folder: string): Promise<readonly ValeFile[]> {
  const names = await readdir(folder, { recursive: true });
  const rules = names.filter((name) => /\.ya?ml$/i.test(name)).sort();
  return Promise.all(rules.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

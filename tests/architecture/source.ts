import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface Source {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from the root, or a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What the checks read of a syntax node (ESTree with TypeScript); every field but the first two depends on the type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
  readonly computed?: unknown;
  readonly callee?: unknown;
  readonly key?: unknown;
  readonly local?: unknown;
  readonly right?: unknown;
  readonly async?: unknown;
  readonly source?: unknown;
  readonly specifiers?: unknown;
  readonly importKind?: unknown;
  readonly exportKind?: unknown;
}

/** Every TypeScript file under the folders; a folder that is not there yet has none. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .flatMap(filesUnder)
    .filter((path) => /\.[mc]?[jt]sx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export function filesUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .sort();
}

export function parse({ path, text }: Source): Node {
  // Type-only imports stay in this tree; comments and strings are no identifiers in it.
  return parseAst(text, { lang: extname(path).endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
}

/** All nodes with their parents, in reading order. */
export function* walk(node: Node, parents: readonly Node[] = []): Generator<{ node: Node; parents: readonly Node[] }> {
  yield { node, parents };
  const below = [...parents, node];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, below);
  }
}

export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const { node } of walk(parse(source))) {
    const from = node.source;
    if (!isNode(from) || typeof from.value !== 'string') continue;
    found.push({ ...resolve(source.path, from.value), typeOnly: isTypeOnly(node) });
  }
  return found;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  // `import { type A, type B } from` runs the module for its side effects, but takes no value from it.
  const names = node.specifiers;
  const kind = node.type === 'ImportDeclaration' ? 'importKind' : 'exportKind';
  return Array.isArray(names) && names.length > 0 && names.every((name) => isNode(name) && name[kind] === 'type');
}

function resolve(from: string, to: string): Pick<Import, 'to' | 'isPackage'> {
  const [plain = to] = to.split('?');
  if (plain.startsWith('.')) return { to: withExtension(posix.join(posix.dirname(from), plain)), isPackage: false };
  // WXT's aliases of the root.
  const alias = /^(?:@@?|~~?)\/(.*)$/.exec(plain)?.[1];
  if (alias) return { to: withExtension(alias), isPackage: false };
  // Node's own modules without their prefix are Node's all the same.
  return { to: plain, isPackage: true };
}

function withExtension(path: string): string {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((full) => extname(full) && existsSync(join(ROOT, full))) ?? path;
}

/** `line:column`, counted from 1, for a message that an editor can follow. */
export function placeOf({ text }: Source, { start }: Node): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

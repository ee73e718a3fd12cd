import type { CompiledStyle } from '../style/compiled';
import { diffStyles } from '../style/diff';
import type { Preview, StoredStyle } from '../style/stored';
import type { Address } from './address';

export function previewOf(
  style: CompiledStyle,
  { url, origin }: Address,
  hash: string,
  old: StoredStyle | undefined,
): Preview {
  const before = old?.subscription && new URL(old.subscription.url).origin;
  return {
    url,
    hash,
    id: style.id,
    title: style.title,
    version: style.version,
    ...(style.owner && { owner: style.owner }),
    rules: style.rules.map(({ id, level, message, learn }) => ({ id, level, message, ...(learn && { learn }) })),
    override: style.override,
    accept: style.accept,
    examples: style.rules.reduce((n, r) => n + r.examples.flags.length + r.examples.passes.length, 0),
    ...(old && { diff: diffStyles(old.style, style) }),
    ...(before && before !== origin && { movesFrom: before }),
  };
}

import { createEngine, type Engine } from '../lib/engine';
import { coreStyle } from '../lib/rules';
import { createHouseEngine } from '../lib/style/house-engine';
import { readStyles } from './styles';

/** The core rules with the house styles of `files`; nothing, said on stderr, if one of them is not in order. */
export async function engineFor(files: readonly string[]): Promise<Engine | undefined> {
  if (files.length === 0) return createEngine(coreStyle);
  const styles = await readStyles(files);
  if (!styles) return undefined;
  return createHouseEngine({
    core: coreStyle,
    layers: styles.map((style) => ({ origin: 'file', style })),
    always: true,
  });
}

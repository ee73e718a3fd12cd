import { type DraftFile, parseDraftFile } from '../lib/engine/file';
import type { Channel, Stage } from '../lib/engine/types';
import { readText } from './files';
import { oneOf } from './usage';

const STAGES = ['cold', 'replied', 'met', 'client'] as const satisfies readonly Stage[];
const CHANNELS = ['email', 'message', 'note'] as const satisfies readonly Channel[];

/** What counts for drafts that do not say their own. */
export interface Defaults {
  readonly stage?: Stage;
  readonly channel?: Channel;
}

/** A draft file, or standard input for "-", with its text. Throws when it cannot be read. */
export async function readDraft(file: string, defaults: Defaults): Promise<DraftFile & { readonly text: string }> {
  const text = await readText(file);
  return { text, ...parseDraftFile(text, defaults) };
}

/** `--stage` and `--channel` as given. */
export function defaultsOf(values: { readonly stage?: string; readonly channel?: string }): Defaults {
  return {
    ...(values.stage !== undefined && { stage: oneOf('--stage', values.stage, STAGES) }),
    ...(values.channel !== undefined && { channel: oneOf('--channel', values.channel, CHANNELS) }),
  };
}

import { type DraftFile, parseDraftFile } from '../lib/engine/file';
import type { Channel, Stage } from '../lib/engine/types';
import { readText } from './files';
import { oneOf, UsageError } from './usage';

const STAGES = ['cold', 'replied', 'met', 'client'] as const satisfies readonly Stage[];
const CHANNELS = ['email', 'message', 'note'] as const satisfies readonly Channel[];

/** What counts for drafts that do not say their own. */
interface Defaults {
  readonly stage?: Stage;
  readonly channel?: Channel;
}

/** A draft file, or standard input for "-", with its text. Throws when it cannot be read. */
export async function readDraft(file: string, defaults: Defaults): Promise<DraftFile & { readonly text: string }> {
  const text = await readText(file);
  return { text, ...parseDraftFile(text, defaults) };
}

/** The options of every command that reads drafts. */
export const DRAFT_OPTIONS = {
  stage: { type: 'string' },
  channel: { type: 'string' },
  style: { type: 'string', multiple: true },
} as const;

interface DraftValues {
  readonly stage?: string;
  readonly channel?: string;
  readonly style?: readonly string[];
}

/** Which drafts, what counts for them, and the house styles. Throws a UsageError when no draft is named. */
export function draftsOf(values: DraftValues, files: readonly string[]) {
  if (files.length === 0) throw new UsageError('name at least one file, or - for standard input');
  return { files, styles: values.style ?? [], defaults: defaultsOf(values) };
}

function defaultsOf({ stage, channel }: DraftValues): Defaults {
  return {
    ...(stage !== undefined && { stage: oneOf('--stage', stage, STAGES) }),
    ...(channel !== undefined && { channel: oneOf('--channel', channel, CHANNELS) }),
  };
}

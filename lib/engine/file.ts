import type { BriefFact, Channel, Context, Draft, Stage } from './types';

/** A draft read from a plain text file, with where its fields stand in that file. */
export interface DraftFile {
  readonly draft: Draft;
  readonly context: Context;
  /** Offset of each field's first character in the file, in UTF-16 code units. */
  readonly offsets: { readonly subject: number; readonly body: number };
}

const HEADER = /^(Channel|Stage|Incoming|Brief|To|From|Subject):[^\S\r\n]*([^\r\n]*)(?:\r\n|\r|\n|$)/i;
const CHANNELS: readonly string[] = ['email', 'message', 'note'] satisfies Channel[];
const STAGES: readonly string[] = ['cold', 'replied', 'met', 'client'] satisfies Stage[];

/** Takes optional header lines, an optional blank line, then the body. Unknown values count as not given. */
export function parseDraftFile(
  text: string,
  defaults: Partial<Pick<Context, 'stage'> & Pick<Draft, 'channel'>> = {},
): DraftFile {
  const found = new Map<string, { value: string; start: number }>();
  const brief: BriefFact[] = [];
  let at = text.startsWith('﻿') ? 1 : 0;
  for (let m = HEADER.exec(text.slice(at, at + HEADER_REACH)); m; m = HEADER.exec(text.slice(at, at + HEADER_REACH))) {
    const [line, name, value] = m as unknown as [string, string, string];
    found.set(name.toLowerCase(), { value, start: at + line.indexOf(value, name.length + 1) });
    if (name.toLowerCase() === 'brief') brief.push(factIn(value, brief.length));
    at += line.length;
  }
  const blank = /^[^\S\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(at, at + HEADER_REACH));
  if (found.size > 0 && blank) at += blank[0].length;
  const value = (name: string) => found.get(name)?.value.trim();
  const channel = value('channel')?.toLowerCase();
  const stage = value('stage')?.toLowerCase();
  const incoming = value('incoming');
  return {
    draft: {
      channel: channel && CHANNELS.includes(channel) ? (channel as Channel) : (defaults.channel ?? 'email'),
      subject: found.get('subject')?.value ?? '',
      body: text.slice(at),
    },
    context: {
      stage: stage && STAGES.includes(stage) ? (stage as Stage) : (defaults.stage ?? 'cold'),
      ...(incoming && { incoming }),
      ...(brief.length > 0 && { brief }),
    },
    offsets: { subject: found.get('subject')?.start ?? 0, body: at },
  };
}

/** "Northwind: Northwind is opening a second depot in Leeds.": whom it is about, and the fact. */
function factIn(value: string, n: number): BriefFact {
  const [, about = '', sentence = value] = /^([^:]{1,80}):\s+(.+)$/.exec(value.trim()) ?? [];
  return { id: `brief-${n + 1}`, sentence, about };
}

/** A header line longer than this is no header. */
const HEADER_REACH = 20_000;

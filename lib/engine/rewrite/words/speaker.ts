/** Who offers or has done it, as he stands in a sentence: the rep, his house, or somebody of theirs. */
export interface Speaker {
  /** "I", "we", "our driver": in mid-sentence. */
  readonly who: string;
  /** "me", "us", "our driver", closed by a comma where a name stands behind a comma. */
  readonly whom: string;
  /** "I'm", "we're", "he's". */
  readonly am: string;
}

const WHOM: Readonly<Record<string, string>> = { I: 'me', we: 'us', he: 'him', she: 'her' };
const AM: Readonly<Record<string, string>> = { I: "I'm", we: "we're", he: "he's", she: "she's" };

/** Reads the subject of a sentence: "WE" -> we, us; "Our MD, Dr. Obi" -> our MD, Dr. Obi. */
export function speakerOf(said: string): Speaker {
  const bare = said.trim();
  const low = bare.replace(/^(?:i|we|he|she|my|our|one|an?)\b/i, (w) => w.toLowerCase());
  const who = /^i$/i.test(bare) ? 'I' : low;
  return { who, whom: WHOM[who] ?? (who.includes(',') ? `${who},` : who), am: AM[who] ?? `${who} is` };
}

/** A deed as an offer, and as a question. */
export function offered({ who, whom }: Speaker, act: string): readonly [string, string] {
  const named = who.includes(',') ? `${who},` : who;
  return [`If you'd like, ${named} can ${act}.`, `Would you like ${whom} to ${act}?`];
}

/** The codebook's kinds that small cues add up to. */
export type SumKind = 'assumptive' | 'deadline' | 'guilt' | 'loss' | 'override' | 'hype';

/** Cues by name. A name starts with its kind: `guilt.effort`. No cue is proof; `weigh` adds them up. */
export type Cues = Readonly<Record<`${SumKind | 'free' | 'plain'}.${string}`, readonly RegExp[]>>;

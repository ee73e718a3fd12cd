import type { Diagnostic } from '../engine/types';
import { fingerprint, likeness } from './fingerprint';
import { flagIn, listIn, objectIn, textIn, textsIn } from './read';
import { defineItem } from './store';

/** One note that the rep has answered with "Keep mine": which rule, on which words. */
export interface DismissedFlag {
  readonly ruleId: string;
  /** A fingerprint: the words themselves are never kept. */
  readonly words: string;
}

/** What was dismissed in one draft. It ends with the draft. */
export interface DismissedDraft {
  readonly id: string;
  /** The hostname. */
  readonly site: string;
  /** The day it was last worked on: `2026-11-21`. */
  readonly day: string;
  /** Fingerprints of its sentences: a draft has no name that survives a reload. */
  readonly sketch: readonly string[];
  /** Not a word on this draft. */
  readonly silent: boolean;
  readonly flags: readonly DismissedFlag[];
}

export interface Dismissals {
  /** Random, made once; empty until something is dismissed. */
  readonly salt: string;
  /** Newest first. */
  readonly drafts: readonly DismissedDraft[];
}

/** Drafts beyond these are forgotten, oldest first. */
const MOST_DRAFTS = 200;
const MOST_FLAGS = 100;

export const dismissals = defineItem<Dismissals>({
  key: 'dismissals',
  read(stored) {
    const { salt, drafts } = objectIn(stored);
    return {
      salt: textIn(salt) || newId(),
      drafts: listIn(drafts).flatMap((draft) => draftIn(draft) ?? []),
    };
  },
});

function draftIn(stored: unknown): DismissedDraft | undefined {
  const { id, site, day, sketch, silent, flags } = objectIn(stored);
  if (textIn(id) === '' || textIn(site) === '') return undefined;
  return {
    id: textIn(id),
    site: textIn(site),
    day: textIn(day),
    sketch: textsIn(sketch),
    silent: flagIn(silent, false),
    flags: listIn(flags).flatMap((flag) => {
      const { ruleId, words } = objectIn(flag);
      return textIn(ruleId) && textIn(words) ? [{ ruleId: textIn(ruleId), words: textIn(words) }] : [];
    }),
  };
}

/** A random name. */
export const newId = (): string => crypto.randomUUID();

export const flagOf = ({ ruleId, quote }: Pick<Diagnostic, 'ruleId' | 'quote'>, salt: string): DismissedFlag => ({
  ruleId,
  words: fingerprint(quote, salt),
});

export const holdsFlag = (flags: readonly DismissedFlag[], { ruleId, words }: DismissedFlag): boolean =>
  flags.some((flag) => flag.ruleId === ruleId && flag.words === words);

/** The draft of a site that a restored text belongs to: half of its sentences must be the same. */
export function draftLike({ drafts }: Dismissals, site: string, sketch: readonly string[]): DismissedDraft | undefined {
  return drafts
    .filter((draft) => draft.site === site)
    .map((draft) => ({ draft, like: likeness(draft.sketch, sketch) }))
    .filter(({ like }) => like >= 0.5)
    .sort((a, b) => b.like - a.like)[0]?.draft;
}

/** What is known of a draft, put in the place of what was known of it. A draft about which nothing was dismissed is not kept. */
export function withDraft(now: Dismissals, draft: DismissedDraft): Dismissals {
  const others = now.drafts.filter(({ id }) => id !== draft.id);
  if (!draft.silent && draft.flags.length === 0) return { ...now, drafts: others };
  const flags = draft.flags.filter((flag, i, all) => !holdsFlag(all.slice(i + 1), flag)).slice(-MOST_FLAGS);
  return { ...now, drafts: [{ ...draft, flags }, ...others].slice(0, MOST_DRAFTS) };
}

export const withoutDraft = (now: Dismissals, id: string): Dismissals => ({
  ...now,
  drafts: now.drafts.filter((draft) => draft.id !== id),
});

/** Takes one dismissal back: a note, or with none named the silence of the whole draft. */
export function undone(now: Dismissals, id: string, flag: DismissedFlag | null): Dismissals {
  const draft = now.drafts.find((other) => other.id === id);
  if (!draft) return now;
  const changed = flag
    ? { ...draft, flags: draft.flags.filter((other) => !holdsFlag([flag], other)) }
    : { ...draft, silent: false };
  const left = changed.silent || changed.flags.length > 0;
  return { ...now, drafts: now.drafts.flatMap((other) => (other.id !== id ? [other] : left ? [changed] : [])) };
}

/** Drafts that nobody touched for two months are over. */
export function withoutOld(now: Dismissals, today: string): Dismissals {
  const oldest = new Date(Date.parse(today) - 60 * 86_400_000).toISOString().slice(0, 10);
  return { ...now, drafts: now.drafts.filter(({ day }) => day >= oldest) };
}

import { type Candidates, NONE } from './candidates';
import { triggers } from './triggers';

/** Half-open, within the text. */
export type Hit = readonly [number, number];

/** One pattern, and where it is worth a try. */
class Look {
  readonly number: number;
  private readonly lead: number;
  /** Made at its first use: most patterns are not run in a session. */
  private sticky: RegExp | undefined;
  /** Where the match ends that was found last. */
  end = 0;

  constructor(private readonly pattern: RegExp) {
    ({ number: this.number, lead: this.lead } = triggers.knownOf(pattern));
  }

  /** Where the first match begins, or -1. */
  in(text: string, { begins }: Candidates): number {
    if (this.lead === NONE) {
      const { pattern } = this;
      pattern.lastIndex = 0;
      const m = pattern.exec(text);
      if (!m) return -1;
      this.end = m.index + m[0].length;
      return m.index;
    }
    this.sticky ??= new RegExp(this.pattern.source, `${this.pattern.flags.replace(/[gy]/g, '')}y`);
    const { sticky, lead } = this;
    let tried = -1;
    for (let i = 0; i < begins.length; i += 2) {
      const at = begins[i + 1] as number;
      if (begins[i] !== lead || at === tried) continue;
      sticky.lastIndex = at;
      if (sticky.test(text)) {
        this.end = sticky.lastIndex;
        return at;
      }
      tried = at;
    }
    return -1;
  }
}

/** Patterns that are looked for together. Knows which bits of a text's candidates are its own: most texts have none. */
export class Family {
  private looks: readonly Look[] | undefined;
  /** The words of the candidates that hold bits of this family, and those bits. */
  private words: readonly number[] = [];
  private masks: readonly number[] = [];
  /** Has a pattern that may match any text. */
  private open = false;

  constructor(private readonly patterns: readonly RegExp[]) {}

  /** First match of any of the patterns, leftmost pattern first. */
  first(text: string): Hit | undefined {
    const looks = this.looks ?? this.prepare();
    const candidates = triggers.candidates(text);
    if (!this.open && !this.meets(candidates)) return undefined;
    for (const look of looks) {
      if (!candidates.has(look.number)) continue;
      const start = look.in(text, candidates);
      if (start >= 0) return [start, trimmed(text, start, look.end)];
    }
    return undefined;
  }

  /** Does any of the patterns match? */
  in(text: string): boolean {
    return this.first(text) !== undefined;
  }

  private meets({ bits }: Candidates): boolean {
    for (let i = 0; i < this.words.length; i++) {
      if (((bits[this.words[i] as number] as number) & (this.masks[i] as number)) !== 0) return true;
    }
    return false;
  }

  private prepare(): readonly Look[] {
    const looks = this.patterns.map((pattern) => new Look(pattern));
    const masks = new Map<number, number>();
    for (const { number } of looks)
      if (number !== NONE) masks.set(number >> 5, (masks.get(number >> 5) ?? 0) | (1 << (number & 31)));
    this.words = [...masks.keys()];
    this.masks = [...masks.values()];
    this.open = looks.some(({ number }) => number === NONE);
    this.looks = looks;
    return looks;
  }
}

/** Where a match ends without the spaces and commas at its end. */
function trimmed(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && (text[to - 1] === ' ' || text[to - 1] === ',')) to--;
  return to;
}

/** Families by name: which of them a text shows, and where. */
export class Cues<Name extends string> {
  private readonly families: readonly (readonly [Name, Family])[];

  constructor(cues: Readonly<Record<Name, readonly RegExp[]>>) {
    const entries = Object.entries(cues) as [Name, readonly RegExp[]][];
    this.families = entries.map(([name, patterns]) => [name, new Family(patterns)]);
  }

  /** In the order in which they were given. */
  in(text: string): readonly (readonly [Name, Hit])[] {
    const out: (readonly [Name, Hit])[] = [];
    for (const [name, family] of this.families) {
      const hit = family.first(text);
      if (hit) out.push([name, hit]);
    }
    return out;
  }
}

const families = new WeakMap<readonly RegExp[], Family>();

/** The family of a list, kept as long as the list is. */
export function familyOf(patterns: readonly RegExp[]): Family {
  const known = families.get(patterns);
  if (known) return known;
  const family = new Family(patterns);
  families.set(patterns, family);
  return family;
}

import { type Candidates, NONE, triggers } from './triggers';

/** Half-open, within the text. */
export type Hit = readonly [number, number];

/** Patterns that are looked for together. Knows which bits of a text's candidates are its own: most texts have none. */
export class Family {
  private numbers: Int32Array | undefined;
  /** The words of the candidates that hold bits of this family, and those bits. */
  private words: readonly number[] = [];
  private masks: readonly number[] = [];
  /** Has a pattern that may match any text. */
  private open = false;

  constructor(private readonly patterns: readonly RegExp[]) {}

  /** First match of any of the patterns, leftmost pattern first. */
  first(text: string): Hit | undefined {
    const numbers = this.numbers ?? this.prepare();
    const candidates = triggers.candidates(text);
    if (!this.open && !this.meets(candidates)) return undefined;
    for (let i = 0; i < numbers.length; i++) {
      if (!may(candidates, numbers[i] as number)) continue;
      const pattern = this.patterns[i] as RegExp;
      pattern.lastIndex = 0;
      const m = pattern.exec(text);
      if (m) return [m.index, m.index + trimmed(m[0])];
    }
    return undefined;
  }

  /** Does any of the patterns match? */
  in(text: string): boolean {
    const numbers = this.numbers ?? this.prepare();
    const candidates = triggers.candidates(text);
    if (!this.open && !this.meets(candidates)) return false;
    for (let i = 0; i < numbers.length; i++) {
      if (!may(candidates, numbers[i] as number)) continue;
      const pattern = this.patterns[i] as RegExp;
      pattern.lastIndex = 0;
      if (pattern.test(text)) return true;
    }
    return false;
  }

  private meets(candidates: Candidates): boolean {
    for (let i = 0; i < this.words.length; i++) {
      if (((candidates[this.words[i] as number] as number) & (this.masks[i] as number)) !== 0) return true;
    }
    return false;
  }

  private prepare(): Int32Array {
    const numbers = Int32Array.from(this.patterns, (pattern) => triggers.numberOf(pattern));
    const masks = new Map<number, number>();
    for (const n of numbers) if (n !== NONE) masks.set(n >> 5, (masks.get(n >> 5) ?? 0) | (1 << (n & 31)));
    this.words = [...masks.keys()];
    this.masks = [...masks.values()];
    this.open = numbers.includes(NONE);
    this.numbers = numbers;
    return numbers;
  }
}

function may(candidates: Candidates, number: number): boolean {
  return number === NONE || ((candidates[number >> 5] as number) & (1 << (number & 31))) !== 0;
}

/** Length without the spaces and commas at its end. */
function trimmed(found: string): number {
  let end = found.length;
  while (end > 0 && (found[end - 1] === ' ' || found[end - 1] === ',')) end--;
  return end;
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

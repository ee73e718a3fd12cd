import { normalise } from '../text/normalise';

/** What a fact or a sentence can be recognised by. */
export interface Terms {
  /** Stem of each word that means something, with how much it tells: a name more than a word of every day. */
  readonly words: ReadonlyMap<string, number>;
  readonly figures: readonly Figure[];
  /** Years that it names. */
  readonly years: readonly number[];
  /** "depot in Leeds": the stem before, and the place. */
  readonly places: readonly Place[];
}

/** "60 jobs", "£9 million", "20 per cent": `unit` is a stem, or `%`, or a currency. Offsets within the text. */
export interface Figure {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** "about 240", "over 200": how it may differ. */
  readonly loose: boolean;
}

export interface Place {
  readonly of: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const EMPTY = list(
  'the and for with from that this these those their they them its our your you are was were has have had will would can could should been being not but all any who whom which when where what how why than then there here into onto over under about after before between more most some such only also just very much many each every both either one two three four five six seven eight nine ten his her she him via per yet still now today said says say told tell inc ltd com www http https per cent million billion',
);
/** Words of every business: they show little. */
const EVERYDAY = list(
  'new compan year team peopl work custom client busines site first second open make use help start plan month week day time look way thing place part next last good large small big recent current group firm staff servic product market offer grow need want manag get go come take give run see know think call talk meet email send saw notic read hear best great high low long name number line move build real world change lead run set more right interest share love question thank idea news page post',
);
const STEM = /(?:'s|ings?|ed|ies|es|s|ly)$/;

/** A crude stem: "depots", "opening" and "opened" fall together with "depot" and "open". */
function stemOf(word: string): string {
  const small = word.toLowerCase().replace(/[’']s$/, '');
  const stem = small.length > 4 ? small.replace(STEM, '') : small;
  return stem.length >= 3 ? stem.replace(/(.)\1$/, '$1').replace(/[ei]$/, '') : small;
}

const WORD = /[\p{L}][\p{L}\p{N}'’-]*|[\p{L}\p{N}]*\d[\p{L}\p{N}]*/gu;

/** Reads a text. Words of `about`, the client's own name, tell nothing. */
export function termsOf(text: string, about: string): Terms {
  const own = new Set([...about.matchAll(WORD)].map(([word]) => stemOf(word)));
  const words = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const stem = stemOf(word);
    if (stem.length < 3 || EMPTY.has(word.toLowerCase()) || own.has(stem) || /^\d+$/.test(word)) continue;
    const named = index > 0 && /^\p{Lu}/u.test(word) && !/[.!?:“"„]\s*$/.test(text.slice(0, index));
    words.set(stem, Math.max(words.get(stem) ?? 0, named ? 2 : EVERYDAY.has(stem) ? 0.5 : 1));
  }
  return { words, figures: figuresIn(text), years: yearsIn(text), places: placesIn(text, own) };
}

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  second: 2,
  third: 3,
  fourth: 4,
};
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
const FIGURE =
  /(?:\b(about|around|roughly|some|nearly|almost|over|more than|up to|close to|at least|under|fewer than|less than)\s+)?([£$€]\s?)?(?<![\w.,])(\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|second|third|fourth)(k|m|bn)?\b(?:\s+(thousand|million|billion))?(\s?%|\s+per ?cent|\s+percent)?((?:\s+[a-z][a-z-]*){0,3})/gi;

function figuresIn(text: string): readonly Figure[] {
  const norm = normalise(text);
  return [...norm.matchAll(FIGURE)].flatMap((m): Figure[] => {
    const [all, loose, money, digits = '', suffix, scale, percent, after = ''] = m;
    const base = SMALL_NUMBERS[digits] ?? Number(digits.replace(/,/g, ''));
    if (!Number.isFinite(base) || (!money && !percent && !scale && /^(?:19|20)\d\d$/.test(digits))) return [];
    const value = base * (SCALE[suffix ?? ''] ?? 1) * (SCALE[scale ?? ''] ?? 1);
    const unit = money ? money.trim() : percent ? '%' : unitIn(after);
    const at = m.index + all.indexOf(money ? money + digits : digits);
    return unit
      ? [
          {
            value,
            unit,
            loose: Boolean(loose),
            start: at,
            end: at + (money?.length ?? 0) + digits.length + (suffix?.length ?? 0),
          },
        ]
      : [];
  });
}

/** People are counted under many names. */
const STAFF = list('people staff employees employee colleagues workers strong heads headcount');

/** The first word behind a number that can be counted: "new" and "full-time" cannot. */
function unitIn(after: string): string | undefined {
  for (const word of after.trim().split(/\s+/)) {
    if (
      !word ||
      /^(?:of|in|to|and|or|at|by|on|the|a|from|for|per|with|years?|months?|days?|weeks?|hours?|minutes?|times?|who|that|than)$/.test(
        word,
      )
    )
      return undefined;
    if (STAFF.has(word)) return 'staff';
    if (/^(?:new|more|full-time|part-time|other|different|local|permanent|skilled|of|small|large)$/.test(word))
      continue;
    return stemOf(word);
  }
  return undefined;
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
}

/** Not places: what else stands behind "in" with a capital. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter|Q[1-4]|I|We|The|Our|Your|English|German|French|Spanish|Excel|Python|Java)$/;

function placesIn(text: string, own: ReadonlySet<string>): readonly Place[] {
  const found = text.matchAll(/([\p{L}-]{3,}) (?:in|at|near|outside) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/gu);
  return [...found].flatMap((m): Place[] => {
    const [all, of = '', name = ''] = m;
    const start = m.index + all.length - name.length;
    return NO_PLACE.test(name) || own.has(stemOf(name))
      ? []
      : [{ of: stemOf(of), name, start, end: start + name.length }];
  });
}

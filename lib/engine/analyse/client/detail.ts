import { oncePer } from '../../once';
import { rx } from '../../text/rx';
import { MONTH, WEEKDAY } from '../../vocab';
import { type Cue, whole, words } from './cue';

const CAPITAL = /(?<=[\p{L}\p{N},;:)'’"”&–—-] )\p{Lu}[\p{L}\p{N}'’&.-]*/gu;
const NO_NAME = new RegExp(`^(?:I|I['’].*|OK|PS|P\\.S\\.?|Mr|Mrs|Ms|Dr|(?:${WEEKDAY}|${MONTH})s?[.,]?)$`, 'i');

/** The capitalised words within a sentence: names of people, places, products. */
export const namesIn = oncePer((text: string): readonly string[] =>
  (text.match(CAPITAL) ?? []).filter((w) => !NO_NAME.test(w) && w.length > 1),
);

/** Concreteness: figures, names, dates, measures, quoted words. It speaks for whoever the sentence is about. */
export const DETAIL: Readonly<Record<string, Cue>> = {
  name: whole(0.1, ({ text }) => namesIn(text).length >= 1),
  names: whole(0.1, ({ text }) => namesIn(text).length >= 2),
  namesMany: whole(-0.7, ({ text }) => namesIn(text).length >= 5),
  digits: words(0.3, [/\d/g]),
  digitsMany: words(0.3, [/\d\D+\d\D+\d/g]),
  money: words(-0.6, [/[$€£₦₹¥]\s?\d|\d\s?[$€£₦₹¥]|\b(?:usd|eur|gbp|inr|aed|vat)\b/g]),
  percent: words(-0.6, [/\d\s?(?:%|percent|per cent)|\b\d+x\b/g]),
  day: words(0.5, [
    rx`((?:${WEEKDAY})s?|${MONTH}|yesterday|last (week|month|year|spring|summer|autumn|fall|winter|night)|this (morning|spring|summer|autumn|winter|year)|the other (day|week)|in (19|20)\d\d)`,
  ]),
  quoted: words(0.5, [/["“][^"”]{3,80}["”]/g]),
  shouting: whole(-0.6, ({ text }) => (text.match(/\b\p{Lu}{3,}\b/gu) ?? []).length >= 2),
  exclaim: words(-0.3, [/!/g]),
  long: whole(-0.4, ({ norm }) => norm.length > 140),
  brief: whole(-0.5, ({ norm }) => norm.length < 32),
  place: words(0.3, [
    rx`(next door|down the road|round the corner|upstairs|downstairs|street|road|rd|st|ave|avenue|lane|town|village|floor|north|south|east|west|corner|door|window|gate|wall|roof|loft|yard|car park|parking)`,
  ]),
};

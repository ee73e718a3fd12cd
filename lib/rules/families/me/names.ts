import { keptBy } from '../../../engine/analyse/kept';
import type { Analysis } from '../../../engine/analyse/types';
import { oncePer } from '../../../engine/once';
import type { Reading } from '../../../engine/reading';

/** Words in capitals that name nobody. */
const COMMON =
  /^(?:i|we|you|our|my|the|a|an|and|of|for|in|at|to|is|it|hi|hello|dear|best|regards|kind|thanks|thank|cheers|sincerely|yours|sales|manager|director|head|account|executive|business|development|senior|junior|regional|national|partner|partners|partnerships|marketing|commercial|customer|success|founder|co-founder|ceo|cto|coo|cfo|vp|svp|president|owner|team|lead|consultant|specialist|representative|rep|sdr|bdr|ae|mr|mrs|ms|dr|sir|madam|group|ltd|limited|inc|llc|gmbh|pvt|plc|bv|company|services|service|solutions|systems|global|international|usa|uk|us|eu|ai|crm|erp|api|seo|iso|it|hr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|new|free|no|yes|if|so|but|just|also|this|that|what|how|when|with|from|on|as|re|fwd|subject|linkedin|google|fortune|english|sent|iphone|cell|tel|phone|mobile|www|com|office|whatsapp|member|export|area|chief|officer|managing|hope|please|kindly)$/;

/** Where a writer names his own house: "from Quillstack", "I'm with Acme", "at BrightStep we". */
const OWN =
  /(?:\b[Ff]rom|\b[Ww]ith|\b[Aa]t|\b[Ff]or|\bof|\b[Rr]un|\b[Oo]wn|\b[Ff]ounded|\b[Ss]tarted|\b[Bb]uilding|\b[Rr]epresent|\b[Ww]e're|\b[Ww]e are|\bhere at|\bhave) ((?:\p{Lu}[\p{L}\p{N}&.'’-]*)(?: (?:(?:&|and|of|the) )?\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})/gu;
const SELLER_SAYS = /\b(?:I|[Ii]'m|I’m|[Ww]e|[Ww]e're|[Mm]y name|[Tt]his is|[Hh]ere|[Mm]yself|[Ii]t's|i am|im)\b/;
/** "Denise, BrightStep Cleaning." and "Danny Voss, Meridian Fleet Direct.": a name and a house, no verb. */
const CARD =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: here)?,? (?:(?:from|with|at|of) )?(\p{Lu}.{2,50}?)[.!]?$/u;
const DOMAIN =
  /\b(?:www\.|@|https?:\/\/)?([a-z0-9-]{4,})\.(?:com|io|co|net|org|example|de|fr|it|uk|in|ng|studio|ai|app|dev)\b/gi;

/** The names found last: one set as long as they stay the same, so that what depends on them is kept. */
let last: ReadonlySet<string> = new Set();

/** The words by which the seller's firm or product goes in this message, in lower case. */
export const sellerNames = oncePer((reading: Pick<Reading, 'sentences'>): ReadonlySet<string> => {
  const found = find(reading);
  const same = found.size === last.size && [...found].every((name) => last.has(name));
  if (!same) last = found;
  return last;
});

function find({ sentences }: Pick<Reading, 'sentences'>): ReadonlySet<string> {
  const own = new Set<string>();
  const theirs = new Set<string>();
  const tail = sentences.length - 5;
  sentences.forEach(({ zone, is, item }, i) => {
    const looseSignature = i >= tail && i > 3 && is.words <= 8 && !/[.?!:]$/.test(is.text) && !item;
    if (zone === 'greeting') addAll(theirs, signedWith(is).names);
    else if (zone === 'signature' || looseSignature) {
      addAll(own, signedWith(is).names);
      addAll(own, signedWith(is).domains);
    } else if (zone !== 'subject' && i < 12) {
      addAll(own, saidBy(is).houses);
      if (i < 5) addAll(own, saidBy(is).card);
    }
  });
  for (const name of theirs) own.delete(name);
  return own;
}

function addAll(to: Set<string>, names: readonly string[]): void {
  for (const name of names) to.add(name);
}

/** The words of a phrase that may be a name, in lower case. */
function namesIn(phrase: string): readonly string[] {
  const out: string[] = [];
  for (const word of phrase.split(/[\s,/|()]+/)) {
    const name = word
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/'s$|[.'":!?]+$/g, '');
    if (/^\p{Lu}/u.test(word) && name.length > 2 && !COMMON.test(name)) out.push(name);
  }
  return out;
}

/** The names in a line of a greeting or a signature. */
const signedWith = keptBy(({ text }) => ({
  names: namesIn(text),
  domains: Array.from(text.matchAll(DOMAIN), (m) => (m[1] as string).toLowerCase()),
}));

/** What a sentence says of the writer's house by itself. */
const saidBy = keptBy(({ text }) => {
  const speaks = SELLER_SAYS.test(text) && !/\byour\b/i.test(text);
  const card = CARD.exec(text)?.[0];
  return {
    houses: speaks ? Array.from(text.matchAll(OWN), (m) => namesIn(m[1] as string)).flat() : [],
    card: card ? namesIn(card) : [],
  };
});

export interface Named {
  readonly any: boolean;
  readonly first: boolean;
}
const NOT_NAMED: Named = { any: false, first: false };

/** The names that a sentence was last looked through for, and what was found. */
const named = keptBy((): { names: ReadonlySet<string> | undefined; named: Named } => ({
  names: undefined,
  named: NOT_NAMED,
}));

/** Does the sentence name the seller's firm, or begin with its name? */
export function namesSeller(is: Analysis, names: ReadonlySet<string>): Named {
  if (names.size === 0) return NOT_NAMED;
  const last = named(is);
  if (last.names !== names) {
    last.names = names;
    last.named = nameIn(is.norm, names);
  }
  return last.named;
}

function nameIn(norm: string, names: ReadonlySet<string>): Named {
  const words = norm.match(/[\p{L}\p{N}&'.-]+/gu) ?? [];
  const is = (w: string) => names.has(w.replace(/'s$|[.'-]+$/g, ''));
  const any = words.some(is);
  return { any, first: any && words.slice(0, /^(?:at|with|the|here|be)\b/.test(norm) ? 3 : 2).some(is) };
}

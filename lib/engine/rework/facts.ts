import type { Finding } from '../diagnose';
import type { Judged } from '../judged';
import { factsOf } from '../rewrite/facts';
import { isSure } from '../settle';
import type { Draft, Lens, Stage } from '../types';
import { DATE, MONTH, WEEKDAY } from '../vocab';
import { OF_A_TALK } from './owed';

/** Sums, measures, large figures: what is offered, and for how much. A day, an hour or "2 left" may go with the push on it. */
const MATTER =
  /[$€£₹₦]\s?\d|\d\s?%|\b(?:R|Rs|USD|EUR|GBP|INR|NGN|AUD|CAD|CHF) ?\d|\b\d{1,3}(?:[.,]\d{3})+|\b(?!20\d\d\b)\d{3,}|\b\d+\.\d(?!\d)|\b\d+ ?(?:kg|tons?|tonnes?|litres?|liters?|l|ml|m|mm|cm|km|kw|kva|sqm|mbps|gb|tb)\b/iu;
/** A number that can be called. */
const PHONE = /(?<![\d€$£₹.,])\+?\(?\d[\d ().-]{6,}\d(?![\d%])/g;
/** What came with the letter. */
const PAPER =
  /\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing|ure)|PFA|in the (?:folder|docusign)|docusign is in|brochure|catalogue|catalog|price list|COA|rate card|proforma|pro forma)\b/gi;
/** What ends by itself, and when. */
const ENDING =
  /\b(?:price|prices|pricing|rate|rates|offer|discount|quote|quotation|promotion|fee|trial|sale|subsidy|grant|funding|\d+ ?%|[$€£]\d[\d.,]*)\b[^.;!?]{0,80}\b(?:ends?|expires?|until|till?|through|valid|by|before|closes?|runs? out|for this)\b/is;
const DAY = new RegExp(
  `\\b(?:${WEEKDAY}|${DATE}|midnight|tonight|tomorrow|(?:month|quarter|year)[- ]end|end of (?:the |this )?(?:week|month|quarter|year|${MONTH})|this (?:week|month|quarter|year)|\\d+ (?:hours|days|weeks))\\b`,
  'giu',
);
/** Where they will be, and what happens by itself on a day: a stay, a course, a ship. */
const THERE =
  /\b(?:am|are|is|be|['’]m|['’]re|visit(?:ing|s)?|come|coming)\b[^.;!?]{0,25}\b(?:in|to|at|near|around|through) (?:your (?:area|town|city|street|part)|\p{Lu})|\b(?:starts?|begins?|opens|takes place|sails?|departs?)\b[^.;!?]{0,12}\b(?:on|from)\b/u;
const ON_DATE = new RegExp(`\\b(?:${DATE})(?!\\p{L})`, 'giu');
/** How long something takes that nobody can hurry. */
const LEAD_TIME =
  /(?:\b(?:permits?|licen[cs]es?|lead times?|delivery|approvals?|turnaround|notice(?: period)?|shipping)\b[^.;!?]{0,30}?|^\s*(?:the )?\p{L}+ (?:is|are|takes?) )((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: (?:to|or) \p{L}+| ?[-–] ?\d+)? (?:working |business |clear )?(?:days|weeks|months))\b/iu;
/** Terms that leave them free, and how to get out. */
const TERMS =
  /\bopt(?:ing)?[- ]?out\b|\bno (?:tie-in|lock-in|minimum|contract|obligation|commitment)\b|\brefundable\b|\bmoney[- ]back\b|\byou (?:can |may |could )?(?:always |just )?(?:stop|cancel|walk away|give notice)\b|\bcancel (?:any ?time|whenever|when you)\b/gi;

/** Kinds of pressure in whose sentences an offer may stand; guilt and fear offer nothing. */
const OFFERING = /^(?:deadline|assumptive|directive)/;

/**
 * Would a change take out something that must stay? A push that a rule is sure of may go with the time that it stood on, not
 * with what is offered and for how much. Where only the whole message makes a sentence sound pushy, it keeps all facts to
 * somebody who answered; a client is owed every number.
 */
export function loses(before: string, after: Draft, { lens, kind, sure, stage, said }: Losing): boolean {
  const { links, numbers, names } = factsOf(before);
  const whole = `${after.subject}\n${after.body}`;
  const gone = (facts: readonly string[]) => facts.some((f) => !whole.includes(f));
  if (stage === 'client' && gone(numbers)) return true;
  if (losesPaper(before, whole) || gone(before.match(PHONE) ?? []) || losesLastDay(before, said, whole)) return true;
  if (THERE.test(said) && gone(before.match(ON_DATE) ?? [])) return true;
  const takes = LEAD_TIME.exec(before)?.[1];
  if ((takes && !whole.includes(takes)) || gone(before.match(TERMS) ?? [])) return true;
  // What it costs to say yes, and what would be sent or signed.
  if (lens === 'ask') {
    const dear = before.replace(OF_A_TALK, ' ');
    return gone(links) || (MATTER.test(dear) && gone(factsOf(dear).numbers));
  }
  if (lens === 'pressure' && (sure || stage === 'cold'))
    return gone(links) || (OFFERING.test(kind) && MATTER.test(before) && gone(numbers));
  return gone(links) || gone(numbers) || gone(names);
}

/** The brochure that was attached, and nobody knows of it now. */
function losesPaper(before: string, whole: string): boolean {
  // What is there to be signed is no gift: without its push it need not be named.
  if (BINDS.test(before) && !GIVEN.test(before)) return false;
  const now = whole.toLowerCase();
  return (before.match(PAPER) ?? []).some(
    (paper) =>
      !now.includes(/^(?:attach|enclos)/i.test(paper) ? paper.toLowerCase().slice(0, PAPER_HEAD) : paper.toLowerCase()),
  );
}

const BINDS =
  /\b(?:agreement|contract|NDA|MOU|LOA|letter of authority|order form|docusign|mandate|sign(?:ed|ature)?|PO|terms)\b/i;
const GIVEN = /\b(?:brochure|catalogue|catalog|price list|COA|rate card|deck|profile|report|samples?|video|review)\b/i;

/** Enough of "attached" to know "attachment" by. */
const PAPER_HEAD = 6;

/** "30 % off until Friday": the day is half of the offer, as long as the offer is there. */
function losesLastDay(before: string, said: string, whole: string): boolean {
  if (ENDS_SOON.test(before) && /\d/.test(said) && !ENDS_SOON.test(whole)) return true;
  if (!ENDING.test(before)) return false;
  return (before.match(DAY) ?? []).some((day) => !whole.includes(day));
}

/** "KSh 150 a head, this month only" */
const ENDS_SOON = /\b(?:this (?:week|month|quarter|year) only|only this (?:week|month|quarter|year))\b/i;

/** What the words that go were flagged for, and who reads them. */
export interface Losing {
  readonly lens: Lens;
  readonly kind: string;
  /** A rule is sure of it by itself. */
  readonly sure: boolean;
  readonly stage: Stage;
  /** The sentence that was flagged, whole. */
  readonly said: string;
}

/** How many facts a change would take out, for the choice between two. */
export function losses(before: string, after: Draft): number {
  const { links, numbers, names } = factsOf(before);
  const whole = `${after.subject}\n${after.body}`;
  const gone = (facts: readonly string[]) => facts.filter((f) => !whole.includes(f)).length;
  return gone(links) * 3 + gone(numbers) + gone(names);
}

export function losingOf(finding: Finding, { reading }: Judged): Losing {
  const { lens, kind, weighed } = finding.rule;
  return { lens, kind, sure: !weighed && isSure(finding), stage: reading.stage, said: finding.sentence.text };
}

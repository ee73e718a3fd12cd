import { withA } from './article';
/** What a buyer weighs: a seller's boast names it, a client can be asked how much it matters. */
export interface Criterion {
  /** With its article, as it stands in a question. */
  readonly text: string;
  readonly plural: boolean;
}

const list = (words: string) => words.trim().split(/\s*,\s*/);

const ONE = list(
  `warranty, workmanship warranty, help desk, helpdesk, hotline, control room, service station, accuracy rate, completion rate, fill rate, contact person, account manager, account rep, project manager, dispatcher, cooling-off period, local team, local office, bonded terminal, test report, out clause, notice period, break clause, quality badge, shutdown window, fixed date, payment plan, price lock, service contract, test rig, buy-back, money-back clause, loaner, second source, language pack, glossary, translation memory`,
);
const MASS = list(
  `turnaround, lead time, leadtime, delivery time, turnaround time, response time, hold time, insurance, data privacy, encryption, durability, uptime, aftercare, after sale service, after-sales service, after sales service, customs clearance, certification, traceability, sustainability, sound insulation, confidentiality, data quality, accuracy, remote access, emergency cover, weekend cover, night cover, same-day delivery, same day delivery, on-site support, technical support, phone support, local support, reporting, real-time tracking, tracking, documentation, proofreading, aftersales, frost resistance, fire watch, accreditation, planning permission, quality control, full source code ownership, liquid cooling, remote hands`,
);
const MANY = list(
  `five star reviews, spare parts, meeting rooms, breakout rooms, site visits, qualified staff, native speakers, certificates, test results, payment terms, opening hours, lead times, delivery times, response times, competitive rates, short lead times, quality checks, allergens, dietary needs, safety records, dba checks, dbs checks, background checks, office hours, trial periods, contract terms, local engineers, licensed officers`,
);
const NUMBER = new Map<string, 'one' | 'mass' | 'many'>([
  ...MANY.map((w) => [w, 'many'] as const),
  ...MASS.map((w) => [w, 'mass'] as const),
  ...ONE.map((w) => [w, 'one'] as const),
]);
const HEADS = [...NUMBER.keys()].sort((a, b) => b.length - a.length).map((w) => w.replaceAll('-', '[- ]'));
const HEAD = new RegExp(`(?<![\\p{L}\\d-])(?:${HEADS.join('|')})(?![\\p{L}\\d-])`, 'giu');

/** Certificates are asked about by their name. */
const CERTIFIED =
  /\b((?:ISO[ -]?\d{3,5}|BRCGS|BRC|FSC|GAF|ATOL|ABTA|SOC 2|LOtC|GLP|GCLP|BSCI|CIPP|DBS|SIA|IATF ?\d+|HACCP|Halal|Kosher|organic(?=[- ](?:certifi|accredit)))(?:[- ](?:certifi\p{L}+|accredit\p{L}+|licen[sc]ed|checked|protected|audit\p{L}*))?)\b/u;

const CERTIFICATES: readonly (readonly [RegExp, readonly [string, boolean]])[] = [
  [/^DBS/, ['checks', true]],
  [/^SIA/, ['licences', true]],
  [/^(?:ATOL|ABTA)/, ['protection', false]],
  [/^(?:GLP|GCLP|SOC|HACCP)/, ['compliance', false]],
  [/^CIPP/, ['accreditation', false]],
];

/** Without any of these, nothing is found. */
export const CRITERION_CUES: readonly RegExp[] = [HEAD, CERTIFIED];

/** What somebody makes, translates or sells is his trade, not how he does it. */
const TRADES =
  /\b(?:makes?|making|sells?|translates?|writes?|does|do|doing|handles?|installs?|builds?|develops?|places?|deals? in|broker|the (?:negotiation|sale) and the) (?:[\p{L}-]+,? ){0,3}$/iu;

/** The first thing in a sentence that a buyer may weigh; undefined where none is named. */
export function criterionIn(text: string): Criterion | undefined {
  // Sent along, or told with its figure: the fact says more than the question.
  if (/\b(?:enclosed|attached|already)\b/i.test(text) || FIGURE.test(text)) return undefined;
  for (const m of text.matchAll(HEAD)) {
    const said = m[0];
    const key = said.toLowerCase();
    const number = NUMBER.get(key) ?? NUMBER.get(key.replaceAll(' ', '-'));
    // What is theirs is no way of doing it.
    if (/\byour $/i.test(text.slice(0, m.index))) continue;
    // A name is another thing.
    if (!number || (/\p{Lu}{3}|^\p{Lu}\p{Ll}/u.test(said) && m.index > 0 && !/[.!?,:] $/.test(text.slice(0, m.index))))
      continue;
    // Half of a longer name is another thing: "sustainability reporting software".
    if (
      /^ (?!(?:on|for|in|within|of|is|are|and|or|with|from|by|to|at|as|that|which|who|if|so|but|than|plus|typically|usually|because|when|we|you|it|guaranteed|included)\b)\p{Ll}{3}/u.test(
        text.slice(m.index + said.length),
      )
    )
      continue;
    if (
      /^(?:tracking|reporting)$/.test(key) &&
      /(?<!\b(?:and|with|the|our|full|good|live|real-time|online|or|plus|gps)) $/.test(text.slice(0, m.index)) &&
      /\p{Ll} $/u.test(text.slice(0, m.index))
    )
      continue;
    if (TRADES.test(text.slice(0, m.index))) continue;
    const before = modifiers(text.slice(0, m.index));
    const after =
      /^ (?:on|for|in|within|of) (?:[\p{Ll}\d][\p{L}\d-]*)(?: (?:[\p{Ll}\d][\p{L}\d-]*)){0,2}(?=\s*[.,;:!?)]|$| (?:is|are|and|typically|usually))/u.exec(
        text.slice(m.index + said.length),
      )?.[0] ?? '';
    const phrase = `${before}${key}${AFTER_OK.test(after) ? after : ''}`;
    return {
      text: number === 'one' || (before !== '' && /(?:time|turnaround)$/.test(key)) ? withA(phrase) : phrase,
      plural: number === 'many',
    };
  }
  const certified = CERTIFIED.exec(text)?.[1];
  if (!certified) return undefined;
  const name = certified.replace(
    /[- ](?:certifi\p{L}+|accredit\p{L}+|licen[sc]ed|checked|protected|audit\p{L}*)$/iu,
    '',
  );
  const [word, plural] = CERTIFICATES.find(([mark]) => mark.test(name))?.[1] ?? ['certification', false];
  return { text: `${name} ${word}`, plural };
}

/** "Typical lead time is 48 hours", "report within five working days". */
const FIGURE =
  /\b(?:time|turnaround|fee|price)\b.{0,30}\b(?:\d+|two|three|four|five|six|seven|eight|ten|same)\b[^.]{0,12}\b(?:hours?|days?|weeks?|months?)\b|[$€£] ?\d/iu;
const AFTER_OK = /^ (?:on|for|in|within) (?!(?:the|our|my|your|a|an|it|all|which|this|that|you|us|me)\b)/i;
/** Words before a noun that belong to it: how long, around the clock, of what kind. */
const MODIFIER =
  /^(?:\d+[- ]?(?:year|month|day|week|hour)s?|24[/x]7|24-hour|same-day|next-day|free|fixed|short|quick|fast|own|local|native|licensed|on-site|regular|digital|monthly|weekly|clear|written|independent|international|german|english|spanish|italian|french|workmanship|manufacturer's|technical|average|minimum|full|flexible|bilingual|dedicated|two-year|ten-year|five-year)$/i;

function modifiers(before: string): string {
  const words = before.trim().split(/\s+/);
  const taken: string[] = [];
  while (taken.length < 3) {
    const word = words.at(-1);
    if (!word || /[,.;:!?)]$/.test(word)) break;
    const pair = words.slice(-2).join(' ');
    if (/^\d+ (?:year|month|day|week|hour)s?$/i.test(pair)) {
      taken.unshift(pair.replace(/s$/, ''));
      words.splice(-2);
    } else if (MODIFIER.test(word) && !/^own$|^free$/i.test(word)) {
      taken.unshift(word);
      words.pop();
    } else break;
  }
  return taken.length > 0 ? `${taken.join(' ')} ` : '';
}

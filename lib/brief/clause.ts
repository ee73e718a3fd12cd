import type { Fact } from './types';

/**
 * The statement of a fact as a clause that can stand behind "Saw that": the sentence up to where its point is made, about the
 * client by name or as "you". Undefined for any sentence whose shape is not known: silence is better than bad grammar.
 */
export function clauseOf({ kind, sentence, about }: Fact): string | undefined {
  const bare = sentence
    .replace(/\s+/g, ' ')
    .replace(/^(we|i)['’](re|ve|m)\b/i, (_all, who: string, be: string) => `${who} ${LONG[be.toLowerCase()] ?? be}`)
    .replace(/[.!…]+$/, '')
    .trim();
  if (/[?“”"<>{}|•]|https?:/.test(bare)) return undefined;
  // What was founded long ago is no news; somebody's trouble is theirs to bring up, unless they did.
  if (/\b(?:founded|established|began|born) (?:in|by)\b/i.test(bare)) return undefined;
  if (kind === 'challenge' && !/^(?:(?:\w+,? ){0,2})?(?:we|our|i|my)\b/i.test(bare)) return undefined;
  const { lead, rest } = withoutLead(bare);
  const main = rest.replace(APPOSITION, '$1 ').replace(/\b(?:today|also|just|now|currently|recently) (?=\p{L})/gu, '');
  const subject = SUBJECT.exec(main);
  const named = about && main.startsWith(about) ? about : undefined;
  const short = firstName(about, main);
  const start = named ?? short ?? subject?.[0].trim();
  if (!start) return undefined;
  const predicate = main
    .slice(start.length)
    .replace(/^['’]s\b/, '')
    .trim();
  if (!VERB.test(predicate) || /['’]s$/.test(main.slice(0, start.length + 2))) return undefined;
  const said = announced(predicate);
  const told = said && /^(?:it|they|we)\b/i.test(said) ? said.replace(/^(?:it|they|we)\s+/i, '') : said;
  if (told === undefined) return undefined;
  const point = upToThePoint(told);
  if (!point || point.split(' ').length > MOST_WORDS) return undefined;
  const who = subject && !named && !short ? turnedSubject(subject[0].trim(), about) : start;
  if (!who) return undefined;
  const clause = turned(`${who} ${point}`);
  return agrees(clause) ? clause + (lead && point === told ? ` ${lead}` : '') : undefined;
}

const LONG: Readonly<Record<string, string>> = { re: 'are', ve: 'have', m: 'am' };
const MOST_WORDS = 22;

/** "In May we opened …": the day can stand behind. */
function withoutLead(text: string): { readonly lead?: string; readonly rest: string } {
  const found =
    /^((?:in|since|by|on|over|during|for|until|from|last|this|next) [^,]{2,40}?),? (?=(?:we|our|the company|the firm|it)\b|\p{Lu})/iu.exec(
      text,
    );
  if (!found || /\p{Lu}\p{L}+ \p{Lu}/u.test(found[1] ?? '')) return { rest: text };
  const lead = found[1] ?? '';
  const rest = text.slice(found[0].length);
  // "By 2028 we want half …" says nothing else with its lead at the end; "Since its start …" would.
  return /\b(?:its|their|our|his|her)\b/i.test(lead)
    ? { rest }
    : { lead: lead.charAt(0).toLowerCase() + lead.slice(1), rest };
}

/** "Brightwell Health, which helps patients, announced": what stands between commas is left out. */
const APPOSITION = /^(\p{Lu}[\p{L}.'’-]*(?: (?:& )?\p{Lu}[\p{L}.'’-]*){0,4}), [^,]{3,90}, (?=\p{Ll})/u;
const SUBJECT =
  /^(?:we|our [a-z -]{2,40}?(?= (?:is|are|has|have|will|can|do|does|now|lose|need|wait|spend|want|run)\b)|i|the (?:company|firm|group|trust|chain)|it(?= (?:has|plans|aims|hopes|wants|intends)\b))\b ?/i;
const VERB =
  /^(?:(?:\w+ly|also|just|now|already|still) )?(?:is|are|am|lose|need|wait|spend|want|kept|keep|was|were|has|have|had|will|plans?|aims?|wants?|hopes?|intends?|expects?|opened|launched|bought|acquired|won|raised|moved|converted|signed|finished|completed|started|began|employs?|serves?|runs?|ships?|moves?|makes?|supplies|supply|handles?|operates?|cooks?|sells?|builds?|uses?|struggles?|announced|said|said that|switched|introduced|opens|grew|added|automated|repair|lead|treats?|cut|took|hired|appointed|doubled|expanded|closed|built|installed|trialled|looks? after)\b/i;

/** "announced that it is opening …" gives what it announced; "announced an £18m round" stays as it is. */
function announced(predicate: string): string | undefined {
  const found = /^(?:today )?(?:announced|said|confirmed) (?:today )?(?:that )?(?=(?:it|they|we)\b)(.*)$/i.exec(
    predicate,
  );
  if (found) return found[1];
  return /^said\b/i.test(predicate) ? undefined : predicate;
}

/** A joint where the point is made and more begins. */
const JOINT =
  /, (?:which|who)\b|,? (?:where|while|because|although|though|so that|ending|adding|creating|bringing|making|according to)\b|, (?:and|but|so|close to|near|the|its|their|a|an|if|in which|for|after|before|with|led|as)\b|; | [-–—] |: | \(/;

function upToThePoint(predicate: string): string | undefined {
  const at = JOINT.exec(predicate)?.index ?? predicate.length;
  const point = predicate.slice(0, at).replace(/,$/, '').trim();
  return point.split(' ').length >= 3 &&
    !/\b(?:a|an|the|of|to|in|for|with|and|or|that|its|their|our|by|from|at|on|than)$/i.test(point)
    ? point
    : undefined;
}

function firstName(about: string, main: string): string | undefined {
  const [first = ''] = about.split(' ');
  return first.length >= 4 && main.startsWith(`${first} `) && !/^\S+ \p{Lu}/u.test(main) ? first : undefined;
}

function turnedSubject(subject: string, about: string): string | undefined {
  if (/^(?:we|i)$/i.test(subject)) return 'you';
  if (/^our /i.test(subject)) return `your ${subject.slice(4)}`;
  // What the page called "the company" needs its name: nobody else is on the table yet.
  if (/^(?:the|it)\b/i.test(subject) && about) return about;
  return undefined;
}

const TURNED: Readonly<Record<string, string>> = {
  we: 'you',
  our: 'your',
  us: 'you',
  ours: 'yours',
  ourselves: 'yourselves',
  i: 'you',
  my: 'your',
  me: 'you',
  myself: 'yourself',
};

function turned(clause: string): string {
  return clause
    .replace(/\byou (?:am|'m)\b/g, 'you are')
    .replace(/\b(?:we|our|us|ours|ourselves|my|me|myself)\b|\bI\b/gi, (word) =>
      word === 'US' ? word : (TURNED[word.toLowerCase()] ?? word),
    );
}

/** "it" and "its" at the head would point at nothing; "you is" is no English. */
function agrees(clause: string): boolean {
  return (
    !/^(?:it|its|they|he|she)\b/i.test(clause) &&
    !/\byou (?:is|was|has|plans|aims|wants|hopes|employs|serves|runs|am)\b/.test(clause)
  );
}

import { KeptByText } from '../../text/kept';
import { phraseAt, type Topic } from './phrase';

/** What a claim says it does to its object. */
export type Benefit = 'automate' | 'less' | 'more' | 'better' | 'handle' | 'provide' | 'find';

/** What a product claim says it does, and to what: "automates" "invoice matching". */
export interface Claim {
  readonly benefit: Benefit;
  readonly topic: Topic;
}

const VERBS: Readonly<Record<Benefit, string>> = {
  automate: 'automate digitise digitize',
  less: 'reduce cut lower slash minimise minimize eliminate remove avoid prevent decrease shrink fix solve save stop',
  more: 'get book see increase boost grow raise maximise maximize double triple win generate drive',
  better:
    'improve optimise optimize enhance strengthen upgrade streamline accelerate simplify shorten modernise modernize transform speed',
  handle:
    'manage track monitor handle organise organize coordinate schedule process check test clean maintain repair service plan protect secure insure safeguard consolidate integrate connect unify combine replace run do audit review look cover',
  provide:
    'provide offer supply sell make manufacture produce build design install source develop print distribute export import rent stock brew roast lease deliver ship specialise specialize include support',
  find: 'find hire recruit place attract retain train fill',
};

const BENEFIT_OF = new Map<string, Benefit>();
for (const [benefit, verbs] of Object.entries(VERBS))
  for (const verb of verbs.split(' ')) for (const form of inflections(verb)) BENEFIT_OF.set(form, benefit as Benefit);

const FORMS = [...BENEFIT_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** Who makes the claim: the seller, or a thing just named. */
const MAKER = "(?:we|i|it|that|which|who|they|our [\\p{L}-]+(?: [\\p{L}-]+)?|my [\\p{L}-]+)(?:['’](?:ve|re|d|ll|m))?";
const BETWEEN =
  '(?: (?:can|will|also|now|currently|mainly|already|does|do|have|has|are|is|just|really|actually|even|been|only|specialise in|specialize in|focus on|all))*';
const HELPING =
  "(?: (?:help(?:s|ed|ing)?|enabl(?:e|es|ing)|allow(?:s|ing)?|let(?:s|ting)?|empower(?:s|ing)?|get(?:s)?|work(?:s|ing)? with)(?: [\\p{L}\\d{}\\[\\]'’&/+-]+){0,6}?(?: to)?)?";
const CLAIM = [
  new RegExp(`\\b${MAKER}${BETWEEN}${HELPING} (${FORMS})(?: (?:up|out|after|in|down))? `, 'giu'),
  // "Quillstack automates …": a name that does something, at the start.
  new RegExp(`^\\W*\\p{Lu}[\\p{L}\\d.&-]{2,}(?: \\p{Lu}[\\p{L}\\d.&'’-]+){0,2}(?: also)?${HELPING} (${FORMS}) `, 'gu'),
  new RegExp(`\\b(?:help|helps|helping|helped|by|while|and|to|you)(?: you| your team)? (${FORMS})(?: up)? `, 'giu'),
];
/** "We help clinics with rotas". */
const HELP_WITH =
  /\b(?:help(?:s|ed|ing)?|support(?:s|ing)?|assist(?:s|ing)?|work(?:s|ing)? with)(?: [\p{L}\d{}[\]'’&/+-]+){0,6}? (?:with|on) |\b(?:deal(?:s|ing)?|struggl(?:e|es|ing)) with |\b(?:tackl(?:e|es|ing)|facing) /giu;
const DEALS_IN =
  /\b(?:speciali[sz]e in|focus on|deal(?:s|ing)? (?:in|with)|responsible for|in charge of|experience (?:in|with|of)|provider of|supplier of|manufacturer of|producer of|importer of|exporter of|maker of)\s/giu;

const MAKERS = new Set('we i it that which who they our my'.split(' '));
/** What stands right before the verb of the last pattern. */
const AIMS = new Set('help helps helping helped by while and to you team'.split(' '));

/** The patterns that the words of a sentence can make up at all: they are wide, and few sentences hold what one needs. */
function candidates(text: string): readonly RegExp[] {
  const can = CLAIM.map(() => false);
  let made = false;
  let before = '';
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (BENEFIT_OF.has(word)) {
      can[0] ||= made;
      can[1] = true;
      can[2] ||= AIMS.has(before);
    }
    made ||= MAKERS.has(word);
    before = word;
  }
  return CLAIM.filter((_, i) => can[i]);
}

/** Sentences of a few messages: one message asks for each of its sentences time and again. */
const KEPT = 300;
const kept = new KeptByText(KEPT, read);

/** Reads a product claim, if the sentence makes one that can be turned into a question safely. */
export function claimOf(text: string): Claim | undefined {
  return kept.of(text);
}

function read(text: string): Claim | undefined {
  for (const pattern of candidates(text)) {
    for (const m of text.matchAll(pattern)) {
      const benefit = BENEFIT_OF.get((m[1] ?? '').toLowerCase());
      const at = m.index + m[0].length;
      const topic = OWN.test(text.slice(at)) ? undefined : phraseAt(text, at);
      if (benefit && topic && suits(benefit, topic)) return { benefit, topic };
    }
  }
  for (const pattern of [HELP_WITH, DEALS_IN]) {
    for (const m of text.matchAll(pattern)) {
      const topic = phraseAt(text, m.index + m[0].length);
      if (topic && (topic.known || topic.plural))
        return { benefit: pattern === HELP_WITH ? 'better' : 'provide', topic };
    }
  }
  return undefined;
}

/** Weak verbs say little about their object: there, only nouns that the list names make a topic. */
/** What is the seller's own is no topic of theirs; names are not theirs either. */
const OWN = /^(?:my|our)\b/i;

function suits(benefit: Benefit, { text, known, plural, nature }: Topic): boolean {
  if (/\p{Lu}\p{Ll}/u.test(text)) return false;
  if (known) return benefit !== 'more' || nature === 'result' || nature === 'open';
  return (benefit === 'automate' || benefit === 'less' || benefit === 'better') && (plural || nature !== 'open');
}

function inflections(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = /^(?:cut|plan|stop|ship|run|win|get|let)$/.test(verb) ? verb + verb.at(-1) : undefined;
  const ing = `${doubled ?? stem}ing`;
  const ed =
    verb === 'cut' ? 'cut' : `${doubled ?? stem}${/[^aeiou]y$/.test(verb) ? 'ied' : 'ed'}`.replace('yied', 'ied');
  const s = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, ing, ed];
}

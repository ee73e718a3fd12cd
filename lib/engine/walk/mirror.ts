import type { Step } from '../analyse/types';
import { hashText } from './pick';

/** A sentence of theirs with its step. */
export interface Told {
  readonly text: string;
  readonly step: Step;
}

/** What is worth giving back first: what hurts, what they want, where they are. */
const ORDER: readonly Step[] = ['gaps', 'change', 'goals', 'situation'];

/** Their words turned round: no word is added, so none can be wrong. */
const TURNED: Readonly<Record<string, string>> = {
  we: 'you',
  i: 'you',
  us: 'you',
  me: 'you',
  our: 'your',
  my: 'your',
  ours: 'yours',
  mine: 'yours',
  ourselves: 'yourselves',
  myself: 'yourself',
  "we're": "you're",
  "i'm": "you're",
  "we've": "you've",
  "i've": "you've",
  "we'd": "you'd",
  "i'd": "you'd",
  "we'll": "you'll",
  "i'll": "you'll",
};
const STARTS =
  /^(?:we|we're|we've|we'd|i|i'm|i've|i'd|our|my|the|it|there|half|most|all|every|nobody|one|two|three)\b/i;
/** Words about the seller would be turned into nonsense, questions and courtesies into mockery. */
const LEAVE =
  /\b(?:you|your|yours|thanks?|thank you|sorry|please|hello|unsubscribe|not interested|no longer|let me|speak|call)\b|[?!"“”<>{}[\]()@]|https?:/i;
const MOST_WORDS = 20;

/** Mirrors the most telling sentence of their last message; undefined when none can be turned round safely. */
export function mirrorOf(told: readonly Told[]): string | undefined {
  for (const step of ORDER) {
    for (const { text, step: of } of told) {
      const clause = of === step ? turned(text) : undefined;
      if (clause) return phrase(clause, step);
    }
  }
  return undefined;
}

function phrase(clause: string, step: Step): string {
  const forms = [
    `So ${clause}?`,
    `It sounds as if ${clause}.`,
    ...(step === 'gaps' ? [`If I hear you right, ${clause}.`] : []),
  ];
  return forms[hashText(clause) % forms.length] ?? `So ${clause}?`;
}

function turned(text: string): string | undefined {
  const plain = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  const clause = firstClause(
    plain.replace(/^(?:but|and|so|well|yes|yeah|honestly|to be honest|frankly|at the moment|currently)[, ]+/i, ''),
  );
  if (!clause || !STARTS.test(clause) || LEAVE.test(clause)) return undefined;
  const said = clause
    .replace(/\b(i) (am|was)\b/gi, (_m, _i: string, be: string) => (be.toLowerCase() === 'am' ? 'you are' : 'you were'))
    .replace(/\bam i\b/gi, 'are you')
    .replace(/[A-Za-z]+(?:'[a-z]+)?/g, (word) => TURNED[word.toLowerCase()] ?? word);
  return /^(?:The|It|There|Half|Most|All|Every|Nobody|One|Two|Three|You|Your)\b/.test(said) || /^you/.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said;
}

/** The whole sentence if it is short; else up to a joint behind which a new thought starts. */
function firstClause(sentence: string): string | undefined {
  const bare = sentence.replace(/[.\s]+$/, '');
  const count = (text: string) => text.split(/\s+/).length;
  if (count(bare) <= MOST_WORDS && !/[;:]/.test(bare)) return count(bare) >= 4 ? bare : undefined;
  const head = /^(.*?)(?:; |: | [-–—] |, (?:but|and|so|which|because|while|though) )/.exec(bare)?.[1];
  return head && count(head) >= 4 && count(head) <= MOST_WORDS ? head : undefined;
}

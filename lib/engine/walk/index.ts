import { analyse } from '../analyse';
import type { Step } from '../analyse/types';
import { parse } from '../parse';
import { mirrorOf, type Told } from './mirror';
import { hashText } from './pick';
import { QUESTIONS } from './questions';
import { stepOfTheirs } from './theirs';

export type { Step } from '../analyse/types';

/** One message of a conversation, as the host shows it. */
export interface WalkMessage {
  /** The rep wrote it. */
  readonly own: boolean;
  readonly text: string;
}

const STEPS: readonly Step[] = ['situation', 'change', 'goals', 'gaps', 'education', 'advice'];

/** One of the six stones. `rep`: asked about it or told it; `client`: told it or asked for it. */
export interface Stone {
  readonly step: Step;
  readonly rep: boolean;
  readonly client: boolean;
  /** It has been walked: of the first four they have told, of the last two you have when they wished it. */
  readonly covered: boolean;
}

/** Where a conversation stands. */
export interface Walk {
  readonly stones: readonly Stone[];
  /** The first stone that is open; none when all are covered. */
  readonly next?: Step;
  /** A question for it. */
  readonly question?: string;
  /** Words of the draft that advise or pitch before they asked. */
  readonly ahead?: { readonly quote: string; readonly kind: 'advice' | 'pitch' };
  /** Their own words of the last message, given back. */
  readonly mirror?: string;
}

/** Nobody scrolls further back. */
const MOST_MESSAGES = 40;
const LONGEST = 6_000;

/** Reads the steps of a thread, oldest first, and of the draft that answers it. Takes any text and never throws. */
export function walkOf(thread: readonly WalkMessage[], draft = ''): Walk {
  const messages = thread.slice(-MOST_MESSAGES);
  const rep = new Set<Step>();
  const client = new Set<Step>();
  let asked = false;
  for (const { own, text } of messages) {
    for (const { step } of own ? ours(text) : theirs(text)) (own ? rep : client).add(step);
    asked ||= !own && theirs(text).some(({ step }) => step === 'advice' || step === 'education');
  }
  const drafted = ours(draft);
  for (const { step } of drafted) if (step !== 'advice' || asked) rep.add(step);
  const stones = STEPS.map((step, i): Stone => {
    const of = { rep: rep.has(step), client: client.has(step) };
    return { step, ...of, covered: i < 4 ? of.client : i === 4 ? of.rep : of.rep && asked };
  });
  const next = nextOf(stones, asked);
  const ahead = asked ? undefined : aheadIn(draft);
  const last = messages.findLast(({ own }) => !own);
  const mirror = last && mirrorOf(theirs(last.text));
  return {
    stones,
    ...(next && { next, question: questionFor(next, messages) }),
    ...(ahead && { ahead }),
    ...(mirror && { mirror }),
  };
}

/** Answers wait until they ask: before that, the last stone is nobody's next. */
function nextOf(stones: readonly Stone[], asked: boolean): Step | undefined {
  return stones.find(({ step, covered }) => !covered && (step !== 'advice' || asked))?.step;
}

function questionFor(step: Step, messages: readonly WalkMessage[]): string {
  const list = QUESTIONS[step];
  const said = messages.map(({ text }) => text).join('\n');
  // One that was asked already is not asked again.
  const open = list.filter((question) => !said.includes(question));
  const from = open.length > 0 ? open : list;
  return from[hashText(step + messages.length) % from.length] ?? '';
}

function sentencesOf(text: string): readonly string[] {
  return parse({ channel: 'email', subject: '', body: text.slice(0, LONGEST) })
    .filter(({ zone }) => zone !== 'greeting' && zone !== 'signature')
    .map((unit) => unit.text);
}

function ours(text: string): readonly Told[] {
  return sentencesOf(text).flatMap((sentence) => {
    const { step } = analyse(sentence);
    return step ? [{ text: sentence, step }] : [];
  });
}

function theirs(text: string): readonly Told[] {
  return sentencesOf(text).flatMap((sentence) => {
    const { norm, act } = analyse(sentence);
    const step = stepOfTheirs(norm, act);
    return step ? [{ text: sentence, step }] : [];
  });
}

/** The first sentence that tells them what to do, or what the seller has. */
function aheadIn(draft: string): Walk['ahead'] {
  for (const sentence of sentencesOf(draft)) {
    const { step, claim } = analyse(sentence);
    if (step === 'advice') return { quote: sentence, kind: 'advice' };
    if (claim) return { quote: sentence, kind: 'pitch' };
  }
  return undefined;
}

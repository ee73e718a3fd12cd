import askBehind from './families/ask-behind';
import askInterest from './families/ask-interest';
import dropSentence from './families/drop-sentence';
import earnFirst from './families/earn-first';
import easyExit from './families/easy-exit';
import freeChoice from './families/free-choice';
import ifYouLike from './families/if-you-like';
import listToQuestion from './families/list-to-question';
import neutralQuestion from './families/neutral-question';
import offerHelp from './families/offer-help';
import plainSubject from './families/plain-subject';
import plainWords from './families/plain-words';
import stripLead from './families/strip-lead';
import tellOnRequest from './families/tell-on-request';
import tellToAsk from './families/tell-to-ask';
import trimClause from './families/trim-clause';
import wishToOffer from './families/wish-to-offer';
import withoutDate from './families/without-date';
import type { Rewriter } from './types';

/** Every family of rewrites, in the order in which they are offered: what keeps most of the rep's words and is most about them first, taking out last. */
export const rewriters: readonly Rewriter[] = [
  plainSubject,
  stripLead,
  wishToOffer,
  listToQuestion,
  freeChoice,
  ifYouLike,
  neutralQuestion,
  withoutDate,
  trimClause,
  plainWords,
  tellToAsk,
  tellOnRequest,
  offerHelp,
  askInterest,
  askBehind,
  easyExit,
  earnFirst,
  dropSentence,
];

import aboutThat from './families/about-that';
import anyReply from './families/any-reply';
import asAnOffer from './families/as-an-offer';
import asInBrief from './families/as-in-brief';
import askBehind from './families/ask-behind';
import askInterest from './families/ask-interest';
import askMaterial from './families/ask-material';
import askWeight from './families/ask-weight';
import atTheFair from './families/at-the-fair';
import beEnough from './families/be-enough';
import beOfUse from './families/be-of-use';
import beforeYou from './families/before-you';
import checkBack from './families/check-back';
import dropSentence from './families/drop-sentence';
import earnByBrief from './families/earn-by-brief';
import earnFirst from './families/earn-first';
import easyExit from './families/easy-exit';
import experienceCounts from './families/experience-counts';
import feelFree from './families/feel-free';
import freeChoice from './families/free-choice';
import freeTimes from './families/free-times';
import haveBy from './families/have-by';
import haveItDone from './families/have-it-done';
import hearFrom from './families/hear-from';
import hearHow from './families/hear-how';
import helpThat from './families/help-that';
import helpToAsk from './families/help-to-ask';
import howMuchMatters from './families/how-much-matters';
import howToday from './families/how-today';
import ifItHelps from './families/if-it-helps';
import ifItSuits from './families/if-it-suits';
import ifYouAgree from './families/if-you-agree';
import ifYouGoAhead from './families/if-you-go-ahead';
import ifYouLike from './families/if-you-like';
import ifYouSend from './families/if-you-send';
import inHand from './families/in-hand';
import inYourTime from './families/in-your-time';
import isItSo from './families/is-it-so';
import itIsAttached from './families/it-is-attached';
import justSay from './families/just-say';
import keepTheIf from './families/keep-the-if';
import kindOfFirm from './families/kind-of-firm';
import leadToThem from './families/lead-to-them';
import lineOfUse from './families/line-of-use';
import lineToThem from './families/line-to-them';
import listToQuestion from './families/list-to-question';
import lookFor from './families/look-for';
import madeForUse from './families/made-for-use';
import madeForYou from './families/made-for-you';
import moreIfWanted from './families/more-if-wanted';
import nearYou from './families/near-you';
import needDone from './families/need-done';
import needInstead from './families/need-instead';
import needOfIt from './families/need-of-it';
import neutralQuestion from './families/neutral-question';
import notYetDone from './families/not-yet-done';
import notYours from './families/not-yours';
import ofUse from './families/of-use';
import offerHelp from './families/offer-help';
import onceDecided from './families/once-decided';
import paperAttached from './families/paper-attached';
import plainNumber from './families/plain-number';
import plainSubject from './families/plain-subject';
import plainTerms from './families/plain-terms';
import plainWords from './families/plain-words';
import priceFits from './families/price-fits';
import priceToCompare from './families/price-to-compare';
import reachMe from './families/reach-me';
import replyAtEase from './families/reply-at-ease';
import runsUntil from './families/runs-until';
import sawYou from './families/saw-you';
import sayTheWord from './families/say-the-word';
import shortName from './families/short-name';
import stillThere from './families/still-there';
import stripLead from './families/strip-lead';
import tellOnRequest from './families/tell-on-request';
import tellToAsk from './families/tell-to-ask';
import theirTime from './families/their-time';
import theirWeight from './families/their-weight';
import theirsThen from './families/theirs-then';
import thereIfWanted from './families/there-if-wanted';
import theyCould from './families/they-could';
import timeOffered from './families/time-offered';
import trimClause from './families/trim-clause';
import useOfKind from './families/use-of-kind';
import welcomeAlong from './families/welcome-along';
import whatItChanges from './families/what-it-changes';
import whatOfIt from './families/what-of-it';
import whatWasSent from './families/what-was-sent';
import whatWhen from './families/what-when';
import whenItComesTo from './families/when-it-comes-to';
import whenThere from './families/when-there';
import whereStand from './families/where-stand';
import whichNeed from './families/which-need';
import whichOfThese from './families/which-of-these';
import whichSuits from './families/which-suits';
import whichUse from './families/which-use';
import wishToOffer from './families/wish-to-offer';
import withoutDate from './families/without-date';
import worthDoing from './families/worth-doing';
import wouldBeEnough from './families/would-be-enough';
import wouldItHelp from './families/would-it-help';
import wouldSuit from './families/would-suit';
import wouldYouLike from './families/would-you-like';
import youCan from './families/you-can';
import youSaid from './families/you-said';
import youWould from './families/you-would';
import yoursToUse from './families/yours-to-use';
import type { Rewriter } from './types';

/** Every family of rewrites, in the order in which they are offered: what keeps most of the rep's words and is most about them first, taking out last. */
export const rewriters: readonly Rewriter[] = [
  asInBrief,
  earnByBrief,
  plainSubject,
  stripLead,
  whereStand,
  wishToOffer,
  listToQuestion,
  leadToThem,
  sawYou,
  isItSo,
  whichOfThese,
  helpToAsk,
  wouldSuit,
  howMuchMatters,
  haveBy,
  wouldItHelp,
  whatWhen,
  wouldYouLike,
  theirsThen,
  whichSuits,
  haveItDone,
  hearFrom,
  itIsAttached,
  atTheFair,
  inHand,
  needDone,
  youCan,
  youWould,
  priceFits,
  ofUse,
  theirTime,
  whenThere,
  reachMe,
  ifItSuits,
  youSaid,
  notYours,
  keepTheIf,
  ifYouSend,
  welcomeAlong,
  feelFree,
  ifYouAgree,
  asAnOffer,
  paperAttached,
  onceDecided,
  ifYouGoAhead,
  inYourTime,
  yoursToUse,
  anyReply,
  aboutThat,
  whatWasSent,
  stillThere,
  timeOffered,
  freeTimes,
  justSay,
  beforeYou,
  sayTheWord,
  madeForYou,
  plainNumber,
  runsUntil,
  plainTerms,
  freeChoice,
  ifYouLike,
  theyCould,
  notYetDone,
  neutralQuestion,
  whatItChanges,
  needInstead,
  trimClause,
  withoutDate,
  plainWords,
  worthDoing,
  tellToAsk,
  howToday,
  whichUse,
  beOfUse,
  madeForUse,
  lookFor,
  beEnough,
  whichNeed,
  hearHow,
  helpThat,
  checkBack,
  theirWeight,
  askWeight,
  askMaterial,
  nearYou,
  kindOfFirm,
  experienceCounts,
  shortName,
  tellOnRequest,
  wouldBeEnough,
  whatOfIt,
  useOfKind,
  offerHelp,
  askInterest,
  whenItComesTo,
  askBehind,
  needOfIt,
  ifItHelps,
  thereIfWanted,
  moreIfWanted,
  lineOfUse,
  easyExit,
  replyAtEase,
  earnFirst,
  priceToCompare,
  dropSentence,
  lineToThem,
];

/** Those that a letter which is reworked as a whole bears. */
export const forLetters: readonly Rewriter[] = rewriters.filter((r) => !r.cardOnly);

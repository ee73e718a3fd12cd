import { defineRewriter, flagKind, inLetter } from '../types';
import { turned } from '../words/questions';
import { large } from '../words/verbatim';

/** "If you're not the right person for this, who …": the condition is kind, the errand is not. */
const IF_NOT =
  /(?:^|[.,] ?)((?:if|in case) (?:you(?:['’]re| are)?(?: are)? (?:not|no longer|n['’]t) [^,?!.;]{3,60}?|(?:this|it|that|[\p{Ll} ]{3,40}?)(?:['’]s| is|isn['’]t| is)? ?(?:not|n['’]t)? (?:something you|your|for you|yours|relevant)[^,?!.;]{0,50}?))(?=,| who| please| kindly| could| can| feel| point| let| pls| plz| then|$)/iu;
const ISNT = /^(?:[^,]{1,30}, )?(if [\p{Ll} ]{3,40} isn['’]t your (?:department|area|thing|job|call|remit))\b/iu;
const ERRAND =
  /\b(?:who|whom|point me|forward|loop|name me|introduce|put me in touch|right person|let me know|someone else|is it still|concerned person|contact person)\b/i;
/** "who handles procurement", "whoever owns the rota". */
const OWNS =
  /\bwho(?:ever)? (?:is it that |is in charge of|is responsible for|handles?|owns?|looks after|takes care of|manages?|runs?|signs off(?: on)?|deals with|decides(?: on)?|leads?|is responsible of)(?: above you)? ((?!(?:this|that|it|these|those|such|things?|on|at|in|for|of)\b)[\p{Ll}\p{Lu}][^.?!;:,()]{2,60}?)(?= (?:at|in|on|for|there|over|and i|so|within) |\s*[.?!,;:()]|$)/iu;

const REST = ['no need to do anything.', 'feel free to ignore this.', 'you can simply leave this be.'];

/** "If you're not the right person, who above you handles spend?" -> "If you're not the right person, no need to do anything." */
export default defineRewriter({
  id: 'not-yours',
  kind: 'soften',
  title: 'Spare them the errand',
  why: 'nobody likes to be sent looking for others',
  fits: (flag) =>
    /ask\/(?:favour|second)|pressure\/(?:override|directive|deadline)/.test(flagKind(flag)) &&
    inLetter(flag) &&
    ERRAND.test(flag.sentence.text),
  propose({ sentence: { text } }) {
    const condition = (ISNT.exec(text) ?? IF_NOT.exec(text))?.[1]?.trim();
    if (/\b(?:could|please|kindly|possibly|who)\b/i.test(condition ?? '')) return [];
    if (condition && condition.split(/\s+/).length <= 14)
      return turned(REST, text)
        .filter((r) => !/ this\b/.test(r) || !/\bthis\b/i.test(condition))
        .map((r) => `${large(condition.replace(/ then$/, ''))}, ${r}`);
    const matter = OWNS.exec(text)?.[1]?.trim();
    if (!matter || matter.split(/\s+/).length > 7 || /\b(?:you|me|us)\b/i.test(matter)) return [];
    const many = / and |[^s]s$/i.test(matter);
    return [`If ${matter} ${many ? 'are' : 'is'} with somebody else, no need to do anything.`];
  },
});

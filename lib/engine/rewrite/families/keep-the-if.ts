import { defineRewriter, flagKind, inLetter } from '../types';
import { calm, large } from '../words/verbatim';

/** "If you don't buy for the warehouse, please …": the condition and the errand. */
const IF =
  /^(?:(?:also|and|so|or|but|then|p\.?s\.?:?),? )*((?:if|in case|should) [^?!;:]{3,90}?|if not),?(?: then)?(?: also)?,? ((?:please|kindly|pls|plz|(?:can|could|would|will) you|would it be|who(?:['’]s| is| are| would| should| does)\b|send|forward|fwd|tell|let (?:me|us) know|pass|point|inform|keep|introduce|loop|give me|advise|just)\b.*)$/isu;
const ERRAND =
  /\b(?:point (?:me|us)|send this|forward|fwd|pass (?:this|it|me)|introduce|loop|who(?:['’]s| is| are| would| should| does)?\b|would it be|right person|put (?:me|us) in touch|redirect|direct (?:me|us))/i;
const WHY = /\b(?:tell|let (?:me|us) know)(?: (?:me|us))? why\b/i;
const SAY = /\b(?:inform|let (?:me|us) know|tell (?:me|us)|say so|advise|give (?:me|us) a shout)\b/i;
const KEEP = /\bkeep (my (?:contact|number|details|card|email|name)(?: details)?)\b/i;
/** Somebody else looks after it. */
const OTHER = /n['’]t\b|\b(?:not|someone|somebody|another|other|else|changed|left|latter|wrong|no longer)\b/i;
const NO_IF = /\b(?:please|kindly|could|possibly|today|tomorrow|interested|by the end|urgent\w*)\b|["“”[\]]/i;
/** "Would you be the person for this, or is it more the maintenance people?" */
const OR_THEM =
  /^(?:(?:so|and),? )?(?:would|are|is|should|do|does) (?:you|it|this|that)\b[^?]*?\b(?:person|contact|right one|one to|handle|handles|look after|looks after|deal with|deals with|responsible|in charge|you)\b[^?]{0,40}?,? or (?:(?:is|would|should|does) (?:it|that|this)(?: be| sit| go)?(?: more| better| rather| instead)?(?: of)?(?: for| with| to)?|(?:should|shall|can|do) (?:i|we) (?:rather |better )?(?:talk|speak|write|reach out|turn|contact)(?: to)?) ((?:the|your|someone|somebody|a colleague|one of)\b[^?,]{2,40}?)(?: instead| then)?\s*\?$/iu;
const MOST_WORDS = 16;

/** "If you don't buy for the warehouse send this to the one who does." -> "If you don't buy for the warehouse, feel free to pass this on." */
export default defineRewriter({
  id: 'keep-the-if',
  kind: 'soften',
  title: 'Leave it to them',
  why: 'an errand that nobody asked for is easily declined',
  gate: [OR_THEM, IF],
  fits: (flag) =>
    inLetter(flag) && /ask\/(?:favour|second|slot)|pressure\/(?:directive|assumptive|override)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const them = OR_THEM.exec(text)?.[1]?.trim();
    if (them) return [`If this is more for ${them}, feel free to pass it on.`];
    if (/\p{Lu}{4,} \p{Lu}{4,}/u.test(text)) return [];
    const m = IF.exec(text);
    if (!m) return [];
    const [, cond = '', rest = ''] = m;
    const kept = large(cond.trim().replace(/,? then\b.*$|,.*$/is, ''));
    if (kept.split(/\s+/).length > MOST_WORDS) return [];
    if (WHY.test(rest) && !/\bfeel\b/i.test(kept))
      return [`${kept}, feel free to tell me why.`, `${kept}, that is fine.`];
    if (NO_IF.test(kept)) return [];
    const keep = KEEP.exec(rest)?.[1];
    if (keep) return [`${kept}, feel free to keep ${keep}.`];
    if (ERRAND.test(rest))
      return OTHER.test(kept) || /^if not$/i.test(kept) ? [`${kept}, feel free to pass this on.`] : [];
    return SAY.test(rest) &&
      /\b(?:not|n['’]t|suit|prefer|rather|change|question\w*|unclear)\b/i.test(kept) &&
      !/\bwho|which|how|what\b/i.test(rest)
      ? [`${kept}, just let me know.`]
      : [];
  },
});

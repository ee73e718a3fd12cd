import { defineRewriter, flagKind, inLetter } from '../../rewrite/types';
import { calm } from '../../rewrite/words/verbatim';

const PAPER =
  '(?:(?:new|proforma|pro-?forma|signed|order|booking|pledge|client|account|application|enrolment|engagement|dealer|service|evaluation|broker of record) )*(?:proforma|invoice|form|agreement|contract|proposal|quote|mandate|letter(?: of authority| of intent)?|LOA|NDA|MOU|PO|SOW|MSA|questionnaire|order|DocuSign)';
const BRACKET = '(\\s*\\([^()]{2,60}\\))?';
const AFTER = new RegExp(
  `\\b(${PAPER})${BRACKET} (?:is |are |has been )?(?:\\()?(?:attached|enclosed|in attachment)\\b\\)?${BRACKET}`,
  'iu',
);
const BEFORE = new RegExp(`\\b(?:attached|enclosed) (${PAPER})\\b${BRACKET}`, 'iu');
/** "Page 2 of the attached." */
const PAGE = /\b(page \d+|p\.? ?\d+|pages \d+(?: ?[–-] ?\d+| and \d+)?) of the (?:attached|enclosed)\b/i;
/** Something else stands there too. */
const MORE =
  /\b(?:and|with) (?:the |a |our )?(?:brochure|catalogue|price list|deck|profile|video|review)\b|\b(?:together|along) with\b|\b(?:PDFs?|bills?|copy|copies|reports?) of\b|\bnot\b|n['’]t\b/i;
const MOST_WORDS = 24;
const LOOK = ['in case you would like to look it through', 'to look through whenever it suits you'];

/** "Please open the proforma attached (USD 38,400) and stamp it." -> "The proforma (USD 38,400) is attached, …" */
export default defineRewriter({
  id: 'is-attached',
  kind: 'release',
  title: 'Say that it is there',
  why: 'a paper that is attached can wait for them',
  fits: (flag) => inLetter(flag) && /pressure\/(?:assumptive|deadline|directive)|ask\/decision/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    if (/\?/.test(text) || MORE.test(text) || text.split(/\s+/).length > MOST_WORDS) return [];
    const page = PAGE.exec(text)?.[1];
    if (page) return [`If you decide to go ahead, ${page.toLowerCase()} of the attached is the one to sign.`];
    const after = AFTER.exec(text);
    const [, paper = '', one = '', two = ''] = after ?? BEFORE.exec(text) ?? [];
    if (!paper) return [];
    const bracket = [one, two].find((b) => b && !/attached|enclosed/i.test(b)) ?? '';
    const named = paper.replace(/^signed /i, '').replace(/^\p{Lu}(?=\p{Ll}+$)/u, (c) => c.toLowerCase());
    return LOOK.map((look) => `The ${named}${bracket} is attached, ${look}.`);
  },
});

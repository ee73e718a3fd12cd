import { defineRewriter, flagKind, inLetter } from '../types';
import { turned } from '../words/questions';
import { wordCount } from '../words/said';
import { calm, firstClause, large, small } from '../words/verbatim';

const PAPER =
  '(?:(?:new |pro-?forma |pro forma |order |booking |client |account |application |pre-filled |updated )*(?:order form|form|agreement|contract|proposal|quote|order|io|pi|nda|mou|invoice|letter of authority|paperwork|docusign|sow|msa|engagement letter|dealer agreement|booking form|order confirmation|purchase order|po|offer))';
/** "IO is attached, just needs your signature", "please find attached the order for 6 cars". */
const ATTACHED = [
  new RegExp(
    `^(?:as discussed,? |so |and |also )?(?:please |kindly )?(?:find|see)(?: also)? (?:attached|enclosed)(?: is)? ((?:the|our|your|an?) (?:[\\p{L}-]+ ){0,3}?${PAPER}\\b[^.;!?–—]*)`,
    'iu',
  ),
  new RegExp(
    `^(?:as discussed,? |so |and |also )?please(?: also)? (?:find|see) ((?:the|our|your) (?:attached|enclosed) ${PAPER}\\b)`,
    'iu',
  ),
  new RegExp(
    `^(?:so |and |also )?i(?:['’]ve| have)? (?:attached|enclosed?) ((?:the|our|your|an?) (?:[\\p{L}-]+ ){0,3}?${PAPER}\\b[^.;!?–—]*)`,
    'iu',
  ),
  new RegExp(`^((?:the |our |your )?(?:[\\p{L}-]+ ){0,2}?${PAPER})(?: is| are|['’]s)? (?:attached|enclosed)\\b`, 'iu'),
];
const COMING = new RegExp(
  `^(?:so |and )?(?:(?:the )?((?:[\\p{L}-]+ )??${PAPER}) is (?:coming|on its way|going)(?: over)?\\b|(?:i['’]m )?sending (?:over )?the (${PAPER}) over\\b)`,
  'iu',
);
const SIGN =
  /\b(?:(?:need|needs|need is|needs is|want is)(?: it)?(?: just| only)? (?:a|an|your|the) (?:quick |e-?)?(?:signature|signed|verbal)\b|need it signed|just (?:sign|docusign)|e-?sign the attached|(?:sign|signed) (?:and|&) (?:back|return)|have to do is (?:click|sign))/i;
const PAGE = /\b(?:on )?(?:p(?:age|g)?\.? ?\d+)\b/i;

/** "All we need is a signature", "I just need a verbal": what it takes, without the haste. */
const NEEDS =
  /\b(?:(i|we|it)(?:['’]d)?(?: (?:just|only|still|will|would))* needs?(?: from you)?(?: is| it)?(?: just| only)?|(?:all|the only thing) (i|we)(?:['’]d)?(?: still)? (?:need|want)(?: from you)?(?: now)? is)(?: just| only)? (an?|your) ((?:quick |simple |final )?(?:signature|e-?signature|verbal(?: (?:ok|yes))?|go-ahead|yes|ok|approval|selection))\b/i;
/** The paper that waits for them. */
const WAITS =
  /\b(?:sign|e-?sign|countersign|docusign|complete|fill (?:in|out)|return|send back|click|need|release|get)\b[^.;!?]{0,30}?\b(?:the|our|your|an?) (?:attached |enclosed |new |signed |booking |pledge |order |client |account |new account )*(agreement|contract|order form|booking form|pledge form|order|NDA|MOU|DocuSign|letter of authority|form|PO|proposal|quote|paperwork|SOW|MSA|engagement letter|credit application)\b/i;
/** "Please complete the attached pledge form." */
const TO_FILL =
  /\b(complete|fill in|fill out|review|check|sign|return)(?: (?:us|me))? (?:the|our|your) (?:attached|enclosed) ((?:[\p{L}-]+ ){0,2}?(?:form|agreement|contract|letter|questionnaire|order|proposal|quote|application))\b/iu;

/** Before the signature; more than that is told. */
const MOST_BEFORE = 5;

const LOOK = ['in case you would like to look it through', 'to look through whenever it suits you'];
/** A menu behind the form, or what was prepared for them, is no mere signature. */
const MENU = /, [^,.;]+, [^,.;]+ or \p{L}+/iu;
const READY = [
  'If it suits you, you can sign{page} whenever you are ready.',
  'If you decide to go ahead, you can sign{page} in your own time.',
];

/** "All it needs is your signature on page 4." -> "If it suits you, you can sign on page 4 whenever you are ready." */
export default defineRewriter({
  id: 'their-time',
  kind: 'release',
  title: 'Leave the paper to them',
  why: 'they sign when they are sure, not when you are',
  gate: [...ATTACHED, COMING, NEEDS, TO_FILL, WAITS, SIGN],
  fits: (flag) => inLetter(flag) && /pressure\/(?:assumptive|deadline|directive)|ask\/decision/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const out: string[] = [];
    for (const pattern of ATTACHED) {
      const what = pattern.exec(text)?.[1];
      if (!what || MENU.test(text)) continue;
      const paper = firstClause(what)
        .replace(/,.*$/, '')
        .replace(/\s+for (?:your )?(?:completion|signature|approval|review)\b.*$/i, '')
        .replace(/\b(?:attached|enclosed) /i, '');
      const head = paper.split(/ (?:for|with|of|pre-filled|filled) /)[0] ?? paper;
      const many = / and /.test(head) || /[^s]s$/i.test(head);
      const named = /^(?:the|our|your|an?) /i.test(paper) ? paper : `the ${small(paper)}`;
      for (const look of turned(LOOK, text))
        out.push(
          `${large(named)} ${many ? 'are' : 'is'} attached, ${many ? look.replace('look it through', 'look them through') : look}.`,
        );
      break;
    }
    const coming = COMING.exec(text);
    const paper = coming?.[1] ?? coming?.[2];
    if (paper) out.push(`If you'd like, I can send the ${paper.replace(/^the /i, '')} over.`);
    const needs = /\bor (?:a )?no\b/i.test(text) ? null : NEEDS.exec(text);
    const fill = TO_FILL.exec(text);
    const waits = WAITS.exec(text)?.[1];
    if (out.length === 0 && needs) {
      const [, who = '', whom = '', article = '', what = ''] = needs;
      const one = /^it$/i.test(who) ? 'it needs' : /^we$/i.test(who + whom) ? 'we need' : 'I need';
      const page = PAGE.exec(text)?.[0]
        .replace(/^on /i, '')
        .replace(/^pg?\.? ?(?=\d)/i, 'page ');
      out.push(
        `If you decide to go ahead, ${article.toLowerCase()} ${what.toLowerCase()}${page ? ` on ${page}` : ''} is all ${one}.`,
      );
    } else if (out.length === 0 && fill) {
      const [, verb = '', paper = ''] = fill;
      const act = /^return$/i.test(verb) ? 'complete' : verb;
      out.push(`The ${paper} is attached, in case you would like to ${act.toLowerCase()} it.`);
    } else if (out.length === 0 && waits && /\bsign|docusign|signature/i.test(text)) {
      const paper = /^(?:agreement|contract|form|order|proposal|quote|paperwork)/i.test(waits)
        ? waits.toLowerCase()
        : waits;
      out.push(`If you decide to go ahead, you can sign the ${paper} in your own time.`);
    }
    const lead = text.slice(0, SIGN.exec(text)?.index ?? 0);
    if (out.length < 2 && (needs || out.length === 0) && SIGN.test(text) && wordCount(lead.trim()) <= MOST_BEFORE) {
      const page = PAGE.exec(text)?.[0];
      const where = page ? ` on ${page.replace(/^on /i, '').replace(/^pg?\.? ?(?=\d)/i, 'page ')}` : '';
      out.push(
        ...turned(READY, text)
          .slice(0, 2)
          .map((r) => r.replace('{page}', where)),
      );
    }
    return out.slice(0, 3);
  },
});

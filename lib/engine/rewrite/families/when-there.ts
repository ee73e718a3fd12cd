import { defineRewriter } from '../types';
import { offered, speakerOf } from '../words/speaker';
import { undated } from '../words/time';
import { deed as tidied } from '../words/trim';
import { calm, firstClause } from '../words/verbatim';

const VERB =
  'call|ring|visit|come|stop|drop|pop|swing|knock|see|meet|bring|show|walk|present|discuss|go|spare|contact|introduce|explain|look';
/** "I will be in Leeds on Thursday and will call in to see you": the place, then the deed. */
const THERE = new RegExp(
  `^(?:p\\.?s\\.? |so |and |also )?(i|we|(?:mr\\.? |mrs\\.? |ms\\.? )?(?:my|our) [^,;.]{2,40}?|mr\\.? \\p{Lu}\\p{L}+(?: my \\p{L}+)?)(?:['’]ll| will|['’]m| am| is|['’]re| are)(?: be)?(?: also)? ((?:in|near|at|around|over in|round|down|up|passing|next to) [^.;]{2,60}?)(?:,? (?:and|so))? (?:(?:i|we|he|she) )?(?:will|['’]ll|can|could|would like to|purposely to|has (?:kindly )?agreed to|would be (?:pleased|glad|happy|delighted) to|have set aside time to|would love to|i can|i['’]ll) ((?:${VERB})\\b[^.;!?]*)`,
  'iu',
);

/** "I'm in Chandler Wed and Thurs.": a place and its days, and nothing that is to happen there. */
const AROUND =
  /(?:^|, (?:and )?)(?:so |also |hi \p{L}+,? )?(i|we)(?:['’](?:ll|m|re)| will| am| are)(?: be)?(?: also| back| again)? (there|(?:in|near|around|over in|down in|up in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) ((?:(?:on|from|for|in|between|the|this|next|week) )*(?:\d{1,2}|\p{Lu}\p{L}{2,8})[^.;!?,]{0,40}?)(?=\s*(?:[.;!?,]|$)| (?:and|so|for|to) (?:i|we|would|will|can|could|visit|see|meet|the|a)\b)/u;
const HOUR =
  /\b(?:at|about|around) (?:about |around )?(?:\d|one|two|three|four|five|nine|ten|eleven|twelve|noon|lunch)/i;
const DAYS =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b|\b\d{1,2}(?:st|nd|rd|th)\b/iu;

/** "I will be in Hampshire on Wednesday and will call in between 10 and 12." -> "If you'd like, I can call in when I'm in Hampshire on Wednesday." */
export default defineRewriter({
  id: 'when-there',
  kind: 'soften',
  title: 'Offer the visit',
  why: 'a visit is welcome when it was wanted',
  gate: [THERE, AROUND],
  fits: ({ rule, sentence }) =>
    sentence.field === 'body' &&
    !sentence.item &&
    (rule.lens === 'ask' || rule.kind === 'assumptive' || /introduction|wish/.test(rule.kind)),
  propose({ sentence }) {
    const m = THERE.exec(calm(sentence.text));
    if (!m) return around(calm(sentence.text));
    const [, subject = '', place = '', deed = ''] = m;
    const act = tidied(firstClause(deed).replace(/\s+between .*$|,.*$/i, ''), 1) ?? '';
    const where = place.replace(/\s*,.*$|\s+to (?:see|meet|visit)\b.*$/i, '').trim();
    // "In meetings" is no place to come by from.
    if (!/\p{Lu}|\b(?:your|area|region)\b/u.test(place)) return [];
    // "There" is the fair that was named before, no place to visit them at; an hour without its day is no plan.
    if (act.length < 3) return [];
    const speaker = speakerOf(subject);
    if (!/^(?:i|we)$/i.test(subject)) return [offered(speaker, act)[0]];
    if (
      /\byou\b|\byour (?!(?:area|region|town|city|county|country|part|neighbou?rhood|street|district)\b)/i.test(where)
    )
      return [];
    const there = `${act} when ${speaker.am}`;
    const visits = VISITS.test(act) && DAYS.test(where);
    return [
      offered(speaker, `${there} ${where}`)[0],
      // Without the day they could not say whether it suits them.
      ...(visits ? [`If a visit would be of use, ${speaker.am} ${where}.`] : []),
      ...(HOUR.test(act) || /\ball day\b/i.test(where) ? [] : [offered(speaker, `${there} ${undatedPlace(where)}`)[1]]),
    ];
  },
});

const VISITS = /^(?:call (?:in|by|on)|visit|come|stop|drop|pop|swing|knock|see|meet)\b/i;

function around(text: string): readonly string[] {
  if (/\bthere\b/i.test(text)) return [];
  const [, who = '', place = '', when = ''] =
    AROUND.exec(text.replace(/^(?:I|We)\b/, (w) => w.toLowerCase()).replace(/, (and )?I\b/g, ', $1i')) ?? [];
  if (!who || !DAYS.test(when)) return [];
  const { who: whoever, am: here } = speakerOf(who);
  const am = /\b(?:['’]ll|will)\b/.test(text) ? `${whoever}'ll be` : here;
  return [
    `If a visit would be of use, ${am} ${place} ${when}.`,
    `Would a visit be of use to you while ${here} ${place} ${when}?`,
  ];
}

function undatedPlace(where: string): string {
  return undated(` ${where} `).trim();
}

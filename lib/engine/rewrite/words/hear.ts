import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, denies, statementOf, wordCount } from './said';
import { speakerOf } from './speaker';

const NAME = "\\p{Lu}[\\p{L}\\d.&'’-]+(?: \\p{Lu}[\\p{L}\\d.&'’-]+){0,2}";
const SLOT = '\\[[^\\]\\n]{2,40}\\]|\\{\\{?[^}\\n]{2,40}\\}\\}?';
const ADVERBS =
  '(?: (?:also|already|now|currently|mainly|mostly|often|usually|typically|generally|then|do|simply|just))*';
/** Work that is done for clients: how it is done may be worth hearing. */
const SERVES =
  'help|support|assist|advise|coach|guide|let|work with|partner with|handle|process|match|track|check|test|inspect|verify|vet|screen|monitor|repair|rebuild|restore|install|move|collect|recycle|reuse|convert|adapt|protect|reconcile|sort out|take care of|look after|deliver|turn around|turn round|dispatch|route|measure|audit|review|clear|store|train|teach|translate|insure|finance';
const WE = new RegExp(
  `(?:^|[,:–—-] |\\b(?:because|since|as|and|so|that|where) )(?:at ${NAME},? )?(we|i|${SLOT})${ADVERBS} (${SERVES})(s|es)? (\\S.+)$`,
  'iu',
);
const DOES =
  'automates|matches|tracks|checks|connects|finds|spots|flags|detects|combines|maps|plans|schedules|logs|forecasts|predicts|calculates|extracts|reads|sorts|links|syncs|pulls|handles|processes|tests|inspects|monitors|routes|reconciles|screens|verifies|cleans|repairs|installs|designs|prepares|protects|compares|translates|collects|manages|helps|lets|allows|supports|gives|shows|turns|brings|sends|measures|keeps|works with|advises|trains|teaches|serves|insures|finances';
const DO =
  'design|install|build|test|check|handle|prepare|repair|clean|inspect|plan|process|review|support|help|pack|train|monitor|manage|calibrate|maintain';
const ONE =
  'platform|software|system|app|tool|service|machine|scanner|sensor|portal|dashboard|module|device|team|lab|workshop|crew|kitchen|technology|algorithm|engine|agency|studio|firm|company|practice|clinic|centre|charity';
const MANY =
  'engineers|technicians|drivers|advisers|advisors|designers|experts|specialists|consultants|people|chefs|nurses|developers|testers|translators|installers|fitters|inspectors|trainers|agents|planners|machines|systems|sensors';
/** "Our platform matches invoices with delivery notes", "Our engineers design and install conveyors". */
const OURS = new RegExp(
  `^((?:our|my|the) (?:[\\p{L}-]+ )?(?:(?:${ONE}) (?:\\p{L}+ly |also |then )?(?:${DOES})|(?:${MANY}) (?:\\p{L}+ly |also )?(?:${DO}))) (.+)$`,
  'iu',
);
/** Work that was done once, as a case to hear of: "We moved a 40-desk office over a weekend." */
const DID =
  /^(?:(?:last|this|in) [^,]{3,20}?,? |recently,? )?(we|i)(?: recently| just| also)? (moved|rebuilt|replaced|refitted|rewired|repaired|restored|converted|migrated|redesigned|designed|installed|cleared|set up|took over|fitted|renovated|relocated|translated|automated|halved|shortened|simplified|solved|fixed|resolved|untangled|reorganised|reorganized) ((?:an?|the|their|two|three|four|five|six|\d{1,3}) .+)$/iu;
/** "We worked with Kim Huat Marine last year and they cut three days off their close." */
const THEY = new RegExp(
  `^(?:[Ww]e|I)(?:['’]ve| have)?${ADVERBS} (?:worked with|helped|supported|did (?:this|that|the same) (?:for|with|at)|set (?:this|it) up (?:for|with|at)) (${NAME}|${SLOT})\\b[^.;!?]{0,60}?,? (?:and|where|so) (?:they|she|he|their \\p{L}+(?: \\p{L}+)?)(?: have| now)? (\\p{L}+) ([^.;!?]{6,80})$`,
  'u',
);
/** "I'm calling about returns, specifically how Acme solved it." */
const HOW_THEY = new RegExp(
  `\\babout ([^.;!?,–—]{3,50}?)\\s*[,–—-]+ (?:specifically |namely |and )?how (${NAME}|${SLOT}) (solved|fixed|handled|tackled|sorted) (?:it|this|that)\\b`,
  'u',
);
/** Where the clause turns to something else. */
const END =
  /\s*(?:[;:(–—]|\s-\s|,? (?:so|because|since|while|but|which|who|that['’]s|plus|whatever|without (?:hiring|having|the need)|and (?:i|we|our|they|you|your|it|think|thought|would|wanted|believe|have|has|are|is)|as (?:i|we|well|a result)|if|when|unless|though|although)\b|, (?:i|we|from|all|with|no|then|usually|mostly|mainly|including|such)\b).*$/isu;
/** No work for a client, no matter that anybody could hear about. */
const NO_MATTER =
  /\b(?:it|them|they|him|her|you|yours?|yourself|that|(?:this|these)(?! exact| very| same| kind| sort)|those|everything|anything|something|things?|stuff|business(?:es)? like|grow|scale|revenue|sales|money|success|pipeline|results?|best|goals?|fees?|touch|promises?|record|going|track of|up with|eye|ahead)\b|\d{2,}|\bin (?:\d|one|two|three|four|five|six)\b|\d ?[+%k]|[$€£@"“”]|\p{Extended_Pictographic}/iu;
const DANGLES = /\b(?:lot|lots|number)$/i;
/** Whom they work with: many of them. */
const PEOPLE = /^(?:\p{Lu}\p{L}+|(?:[\p{L}\d&-]+ ){0,3}?[\p{L}-]{3,}s)\b/u;
/** "We deliver to Poland", "we match on price": nothing that is done to anything. */
const STARTS_LOOSE = /^(?:to|on|in|at|from|for|by|as|up|out|over|about|every|each|within|with)\b/i;
const PAST = /(?:ed|cut|got|went|saw|found|took|brought|came|made|won|kept|built|ran|sold|paid|grew|halved|doubled)$/i;
const FEWEST_WORDS = 3;
const MOST_WORDS = 18;

/** Without any of these, nothing is found. */
export const HEARABLE_CUES: readonly RegExp[] = [HOW_THEY, THEY, OURS, DID, WE];

/** What a client may want to hear, behind "how": "we help clinics with gaps in the rota"; undefined where it would not read well. */
export function hearableIn(sentence: string): string | undefined {
  const solved = HOW_THEY.exec(sentence);
  if (solved) return `${solved[2]} ${/^[[{]/.test(solved[1] ?? '') ? solved[3] : 'dealt with'} ${solved[1]}`;
  const text = statementOf(sentence.replace(/\s[–—-]\s.*$/u, '.'));
  if (!text) return undefined;
  const they = THEY.exec(text);
  if (they) {
    const [, peer = '', verb = '', rest = ''] = they;
    const deed = `${verb} ${rest.replace(END, '')}`.trim();
    return PAST.test(verb) && !/\b(?:it|them|this|that|our|us)\b|\d ?%|[$€£]/.test(deed)
      ? `${peer} ${deed}`
      : undefined;
  }
  const ours = OURS.exec(text);
  if (ours) return told((ours[1] ?? '').toLowerCase(), ours[2] ?? '');
  const did = DID.exec(text);
  if (did && !/\b(?:my|our)sel(?:f|ves)\b/i.test(text))
    return told(`${speakerOf(did[1] ?? '').who} ${did[2]?.toLowerCase()}`, did[3] ?? '');
  const we = WE.exec(text);
  if (!we) return undefined;
  const [, who = '', verb = '', s = '', rest = ''] = we;
  // "… so I'm an annoying customer": the trade is only the reason; what one looks after is no news.
  if (/\bso i\b|\bmyself\b/i.test(rest) || (/^i$/i.test(who) && /^(?:look after|take care of)$/i.test(verb)))
    return undefined;
  if (/^(?:we|i)$/i.test(who) ? s !== '' : s === '') return undefined;
  const matter = matterOf(rest);
  if (
    /with$/i.test(verb)
      ? !PEOPLE.test(matter)
      : STARTS_LOOSE.test(/^(?:help|support|assist)$/i.test(verb) ? matter.replace(/^with /i, '') : matter)
  )
    return undefined;
  const subject = /^(?:i|we)$/i.test(who) ? speakerOf(who).who : who;
  return told(`${subject} ${verb.toLowerCase()}${s}`, rest);
}

function matterOf(rest: string): string {
  return rest
    .replace(END, '')
    .replace(/^(?:a (?:lot|number|range|couple|handful) of|lots of|many|several|some|all kinds of) /i, '')
    .replace(/\s+(?:already|now|too|as well|today|right now|at the moment|every day|from scratch)$/i, '')
    .replace(/[\s,.]+$/, '');
}

/** The clause, where its matter is one that can be heard of. */
function told(lead: string, rest: string): string | undefined {
  const matter = matterOf(rest);
  const words = wordCount(matter);
  if (words < FEWEST_WORDS || words > MOST_WORDS || endsOpen(matter) || DANGLES.test(matter) || unbalanced(matter))
    return undefined;
  // "A 40-desk office" is no figure to boast with.
  if (NO_MATTER.test(matter.replace(/\b\d{1,2}-(?=\p{L})/gu, '')) || denies(matter) || boasts(matter)) return undefined;
  // A comma stays only within a list that closes.
  return /,(?![^,]*\b(?:and|or)\b)/.test(matter) ? undefined : `${lead} ${matter}`;
}

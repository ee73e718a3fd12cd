import { phraseAt, type Topic } from './phrase';

/** What an ask wants to talk about, with the article it had. */
export interface Matter {
  readonly text: string;
  readonly plural: boolean;
}

const ABOUT =
  /\b(?:about|regarding|concerning|re:?|discuss(?:ing)?|(?:talk|walk|go|run)(?: you)? through|go over|talk over|explore|review|explain(?:ing)?) |\b(?:call|chat|talk|conversation|word|minutes|mins|meeting|discussion) (?:on|around|over) /giu;
/** "how …", as far as the clause goes. */
const HOW =
  /\b(?:about|show(?:ing)? you|see|explain(?:ing)?|discuss|explore|hear|learn|on) ((?:exactly )?(?:how|what|why|where|whether) [^.?!,;:()\n–—]{8,90})/iu;
const TALK =
  /\b(?:(?:quick|short|brief|discovery|intro(?:ductory)?|video|phone|site) )?(call|chat|demo|meeting|conversation|visit|walk-?through|walk round|screen share|session|consultation|discussion|trial|tour|presentation|tasting|coffee)\b/iu;

/** The thing that a request for a talk names: "a call about returns" -> "returns". */
export function matterOf(text: string): Matter | undefined {
  for (const m of text.matchAll(ABOUT)) {
    const at = m.index + m[0].length;
    const article = /^(?:the|your|our|this) /i.exec(text.slice(at))?.[0] ?? '';
    const topic = phraseAt(text, at);
    if (!topic || topic.start > at + article.length + 14) continue;
    if (/our/i.test(article) && !/your/i.test(article)) continue;
    if (!topic.known && (topic.text.split(' ').length > 3 || /\p{Lu}\p{Ll}/u.test(topic.text))) continue;
    return matter(topic, article);
  }
  return undefined;
}

/** "how we set up the rota": a clause that the client may want to see. */
export function howOf(text: string): string | undefined {
  const how = HOW.exec(text)?.[1]?.trim();
  return how && !/\b(?:your calendar|you can book|to book)\b/i.test(how)
    ? how.replace(/\s+(?:and|or|so|for \d+.*)$/i, '')
    : undefined;
}

/** The kind of talk that is asked for: "call", "demo". */
export function talkOf(text: string): string | undefined {
  return TALK.exec(text)?.[1]?.toLowerCase();
}

function matter({ text, plural }: Topic, article: string): Matter {
  return { text: /^[[{<]/.test(text) ? text : article.toLowerCase() + text, plural };
}

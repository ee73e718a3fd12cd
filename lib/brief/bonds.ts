import type { Bond } from './client';
import { plain } from './plain';

const NAME = "(\\p{Lu}[\\p{L}'’-]+(?: (?:van |de |von )?\\p{Lu}[\\p{L}'’-]+)?)";
/** Somebody both sides know, as one of them wrote it. */
const MUTUAL = [
  new RegExp(`\\b${NAME} (?:suggested|recommended|proposed|thought) (?:that )?(?:I|we|you) `, 'u'),
  new RegExp(`\\b${NAME} (?:gave|passed) (?:me|us) (?:on )?your (?:name|address|number|details)`, 'u'),
  new RegExp(`\\b(?:introduced|referred|recommended) (?:\\S+ ){0,3}by ${NAME}`, 'u'),
  new RegExp(`\\b(?:mutual|common) (?:friend|contact|acquaintance),? ${NAME}`, 'u'),
];
/** Where they met, as one of them wrote it. */
const EARLIER = [
  /\b(?:good|great|nice|lovely|glad|enjoyed|pleasure) (?:to (?:have met|meet|see|talk to)|meeting|seeing|talking (?:to|with)|speaking (?:to|with)) (?:with )?you (?:again )?((?:at|in|during|over) [^,.;!?]{3,60})/i,
  /\bwhen we (?:met|spoke|talked) ((?:at|in|during|over|last) [^,.;!?]{2,60})/i,
];
/** No names, though they start with a capital. */
const NO_NAME =
  /^(?:I|We|You|They|He|She|It|My|Our|Your|The|This|That|Nobody|Somebody|Someone|Everybody|Both|What|Who)$/;

/** Relationships that a thread itself names; nothing is concluded, only found. Each once, the last said first. */
export function bondsIn(thread: readonly { readonly text: string }[]): readonly Bond[] {
  const found = new Map<string, Bond>();
  for (const { text } of [...thread].reverse()) {
    const said = plain(text.slice(0, 6_000));
    for (const [kind, patterns] of [
      ['mutual', MUTUAL],
      ['earlier', EARLIER],
    ] as const) {
      for (const pattern of patterns) {
        const words = pattern.exec(said)?.[1]?.trim();
        if (words && !NO_NAME.test(words)) found.set(`${kind} ${words}`, { kind, text: words });
      }
    }
  }
  return [...found.values()];
}

import { defineRewriter, flagKind, inLetter } from '../types';
import { countAlone, plainCount } from '../words/counted';

const SHOUTS = /\p{Lu}{4,} \p{Lu}{3,}/u;

/** "We still have 2 pitches left for the fair." -> "We have 2 pitches for the fair." */
export default defineRewriter({
  id: 'plain-number',
  kind: 'release',
  title: 'Say the number, not the rush',
  why: 'how many there are is a fact, the hurry is yours',
  fits: (flag) => inLetter(flag) && flagKind(flag) === 'pressure/deadline',
  propose({ sentence: { text } }) {
    if (SHOUTS.test(text) || /[?]\s*$/.test(text)) return [];
    const plain = plainCount(text);
    if (!plain) return [];
    const alone = countAlone(plain);
    return [plain, ...(alone ? [alone, ...thereAre(alone)] : thereAre(plain))].map((s) => s.replace(/!+/g, '.'));
  },
});

/** "We have four dates." -> "There are four dates." */
function thereAre(text: string): readonly string[] {
  const said = text.replace(
    /^(?:and |so |but )?(?:we|i)(?:['’]ve got| have got| have) (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b)/i,
    'There are ',
  );
  return said === text ? [] : [said];
}

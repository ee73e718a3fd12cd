import type { Metric } from '../format';
import { hasTag, type Tag } from '../words/tags';
import { type Line, tokensOf } from './page';

/** How much of something a sentence holds. */
export function measure(metric: Metric, line: Line): number {
  const { tokens } = tokensOf(line);
  const tagged = (tag: Tag) => tokens.filter((t, i) => hasTag(tag, t, i)).length;
  const signs = (sign: string) => tokens.filter((t) => t.norm === sign).length;
  switch (metric) {
    case 'words':
      return tokens.filter((t) => t.kind !== 'sign' && t.kind !== 'emoji').length;
    case 'sentences':
      return 1;
    case 'paragraphs':
      return line.paragraphStart ? 1 : 0;
    case 'questions':
      return /\?["')\]]*\s*$/.test(line.text) ? 1 : 0;
    case 'exclamations':
      return signs('!');
    case 'links':
      return tagged('Url');
    case 'numbers':
      return tagged('Value');
    case 'capitals':
      return tagged('Caps');
    case 'emoji':
      return tagged('Emoji');
    case 'me-words':
      return tagged('I');
    case 'you-words':
      return tagged('You');
  }
}

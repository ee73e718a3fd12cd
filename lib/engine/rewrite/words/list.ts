import type { Sentence } from '../../reading';

/** The line that introduces the list, and its items. */
export function listAround(sentence: Sentence, all: readonly Sentence[]): readonly Sentence[] {
  const lead = sentence.item ? sentence.lead : sentence;
  const list = lead && /:\s*$/.test(lead.text) ? [lead] : [];
  for (let i = sentence.item ? firstItem(sentence, all) : sentence.index + 1; all[i]?.item; i++) {
    const item = all[i];
    if (item) list.push(item);
  }
  return list;
}

function firstItem(sentence: Sentence, all: readonly Sentence[]): number {
  let i = sentence.index;
  while (all[i - 1]?.item) i--;
  return i;
}

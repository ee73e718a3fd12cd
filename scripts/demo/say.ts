import type { Unit } from '../../lib/engine/parse';
import type { Diagnostic, Report, Span } from '../../lib/engine/types';
import type { CardText } from './page';

/** What the coach said of a draft, sentence by sentence, as lines for the terminal. */
export function coaching(
  units: readonly Unit[],
  { diagnostics, strengths }: Report,
  cards: ReadonlyMap<Diagnostic, CardText>,
): string[] {
  return units.flatMap((unit) => {
    const inside = ({ span }: { span: Span }) =>
      span.field === unit.field && span.start >= unit.start && span.start < unit.end;
    const said = [
      ...strengths.filter(inside).map(({ message }) => `    keep       ${message}`),
      ...diagnostics.filter(inside).flatMap((flag) => one(flag, cards.get(flag))),
    ];
    const field = unit.field === 'subject' ? 'Subject: ' : '';
    return said.length ? ['', `  ${field}${oneLine(unit.text)}`, ...said] : [];
  });
}

/** The words of the card in the page; the engine's own where the page has no card, as for a subject line. */
function one({ lens, quote, message, why }: Diagnostic, card: CardText | undefined): string[] {
  const lines = [
    `    ${lens.padEnd(10)} “${oneLine(quote)}”`,
    `      what     ${card?.message ?? message}`,
    `      why      ${card?.why ?? why}`,
  ];
  if (card?.before !== undefined) {
    lines.push(
      `      before   ${oneLine(card.before)}`,
      `      rewrite  ${oneLine(card.after ?? '') || '(leave it out)'}`,
    );
  }
  return lines;
}

/** The lines that differ, before and after. */
export function changes(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `    - ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `    + ${line}`),
  ];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

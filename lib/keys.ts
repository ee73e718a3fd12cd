/** Every action that has a key. The browser knows the same names as commands. */
export const COMMANDS = ['next', 'previous', 'apply', 'dismiss', 'panel'] as const;

export type Command = (typeof COMMANDS)[number];

/**
 * What works in a compose box and in our own cards, with Alt. By `code`: on some layouts Alt changes what the key types.
 * Neither the hosts nor the browsers use these (2026-11). Enter only while a card is open.
 */
const CODES: Readonly<Record<Command, string>> = {
  next: 'Period',
  previous: 'Comma',
  apply: 'Enter',
  dismiss: 'Backspace',
  panel: 'Slash',
};

const SIGNS: Readonly<Record<Command, string>> = {
  next: '.',
  previous: ',',
  apply: 'Enter',
  dismiss: '⌫',
  panel: '/',
};

/** What the built-in key is called. */
export const keyName = (command: Command): string => `Alt + ${SIGNS[command]}`;

/** The action that a pressed key asks for. */
export function commandOf(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'getModifierState'>,
): Command | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.getModifierState('AltGraph')) return;
  return COMMANDS.find((command) => CODES[command] === event.code);
}

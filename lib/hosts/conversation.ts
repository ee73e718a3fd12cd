import type { Conversation, Person, ThreadMessage } from './host';

/**
 * What a thread means for a message to these people. Only what one of them wrote counts as an answer: a forward to somebody
 * new starts cold. Where the page shows no recipients, the message goes to whoever wrote last.
 */
export function conversationOf(thread: readonly ThreadMessage[], recipients: readonly Person[]): Conversation {
  const addresses = new Set(recipients.flatMap(({ address }) => address?.toLowerCase() ?? []));
  const theirs = thread.findLast(
    ({ own, author }) =>
      !own && (addresses.size === 0 || !author.address || addresses.has(author.address.toLowerCase())),
  );
  if (!theirs) return { stage: 'cold', asked: false };
  return { stage: 'replied', incoming: theirs.text, asked: /[?？؟]/.test(theirs.text) };
}

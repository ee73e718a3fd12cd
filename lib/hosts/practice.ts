import type { Channel, Stage } from '../engine/types';
import type { Host, Place, Site } from './host';
import { hostOf, type Kind, textOf } from './kind';

/** The compose box of our own practice page, `components/practice/Practice.tsx`: it behaves like a mailbox's and sends nothing. */
const site: Site = {
  id: 'practice',
  matches: ({ protocol, pathname }) => protocol.endsWith('extension:') && pathname === '/practice.html',
  places: (['email', 'message', 'note'] satisfies Channel[]).map(placeOf),
};

function placeOf(channel: Channel): Place {
  return { editor: '.compose .editor', within: [`.compose[data-channel=${channel}]`] };
}

const kindOf = (channel: Channel): Kind => ({
  ...placeOf(channel),
  channel,
  subject: 'input[name=subject]',
  send: 'button[type=submit]',
  limits: () => (channel === 'note' ? { body: 300 } : {}),
  recipients: () => [],
  stage: (box) => (box as HTMLElement).dataset['stage'] as Stage | undefined,
  thread() {
    const incoming = document.querySelector('.incoming-text');
    return incoming ? [{ author: { name: '' }, own: false, text: textOf(incoming) }] : [];
  },
  badge: (editor) => ({ anchor: editor, at: 'inside' }),
});

export const practice: Host = hostOf(site, [kindOf('email'), kindOf('message'), kindOf('note')]);

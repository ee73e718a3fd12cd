import type { Channel } from '../../lib/engine/types';
import { HOST_PAGES } from '../../tests/fixtures/serve.mjs';

/** A draft as a hurried rep would write it, and where to type it. */
export interface Sample {
  /** The pictures' names start with it. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'gmail',
    title: 'A mail, in the mailbox',
    url: HOST_PAGES.gmailCompose,
    channel: 'email',
    subject: 'Your new depot in Leeds',
    body: [
      'Hi Ana,',
      'I’m the founder of Northbeam, the leading returns platform. I saw that you opened a depot in Leeds last month. Only 3 pilot seats are left before quarter end, so you need to sign up this week.',
      'Are you free Tuesday at 2pm for a quick call?',
      'Best,\nRobin',
    ].join('\n\n'),
  },
  {
    name: 'linkedin',
    title: 'A message, in the conversation',
    url: HOST_PAGES.linkedinBubble,
    channel: 'message',
    subject: '',
    body: 'Great to hear from you! You need to see our platform before Friday. I’ll send the agreement over today. Does Tuesday at 2pm work for a demo?',
  },
];

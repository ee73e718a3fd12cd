import type { PracticeSample } from './types';

/** Six drafts as hurried reps write them: one for each channel and stage. People and companies are made up. */
export const SAMPLES: readonly PracticeSample[] = [
  {
    id: 'cold',
    title: 'First mail',
    channel: 'email',
    to: 'Ana Duarte, Harbour Foods',
    subject: 'Your new depot in Leeds',
    stage: 'cold',
    body: `Hi Ana,

I’m the founder of Northbeam, the leading returns platform. I saw that you opened a depot in Leeds last month. Only 3 pilot seats are left before quarter end, so you need to sign up this week.

Are you free Tuesday at 2pm for a quick call?

Best,
Robin`,
  },
  {
    id: 'note',
    title: 'Connection note',
    channel: 'note',
    to: 'Jonas Weber, Weber Logistik',
    subject: '',
    stage: 'cold',
    body: 'Hi Jonas, my name is Robin and I help companies like yours to save 30 % on returns. Let’s jump on a call this week, I’ll ring you on Thursday at four. You don’t want to miss this!',
  },
  {
    id: 'follow-up',
    title: 'Follow-up',
    channel: 'email',
    to: 'Priya Nair, Lumen Clinics',
    subject: 'Re: rota planning',
    stage: 'cold',
    body: `Hi Priya,

This is my third mail and I haven’t heard back from you. I just wanted to follow up on my last message. We have helped hundreds of clinics and our platform automates the whole rota.

Please confirm by Friday whether you are interested, otherwise I will close your file.

Robin`,
  },
  {
    id: 'reply',
    title: 'Their question',
    channel: 'message',
    to: 'Marek Nowak, Baltic Timber',
    subject: '',
    incoming: 'Thanks, Robin. We are looking at this in spring at the earliest. How do you handle returns from abroad?',
    stage: 'replied',
    body: 'Great to hear from you! You need to see our platform before Friday. I’ll send the agreement over today. Does Tuesday at 2pm work for a demo?',
  },
  {
    id: 'met',
    title: 'After a meeting',
    channel: 'email',
    to: 'Claire Dubois, Atelier Nord',
    subject: 'Next steps',
    stage: 'met',
    body: `Hi Claire,

Thank you for the hour on Monday. You said that the workshop in Lyon loses two days a month to missing parts. Which of these days hurts most?

As we agreed, you will sign this week. I know that you are worried about the budget, but the price goes up on the 1st. Our company is the market leader and we are very proud of it.

Robin`,
  },
  {
    id: 'client',
    title: 'Renewal',
    channel: 'email',
    to: 'Tom Ellery, Fenwick Bikes',
    subject: 'Your renewal',
    stage: 'client',
    body: `Hi Tom,

Since you moved the spares to the Bristol shop, your team has closed orders a day earlier. What would you like to change in the second year?

Sign the renewal by Wednesday or you will lose your discount. Most of your rivals have already renewed.

Robin`,
  },
];

import type { Channel } from '../engine/types';

/** A draft to try rules on: written for this purpose, from no one's mailbox. */
export interface Sample {
  readonly channel: Channel;
  readonly subject: string;
  readonly body: string;
}

const mail = (subject: string, ...body: string[]): Sample => ({ channel: 'email', subject, body: body.join('\n\n') });
const message = (...body: string[]): Sample => ({ channel: 'message', subject: '', body: body.join('\n\n') });
const note = (body: string): Sample => ({ channel: 'note', subject: '', body });

/** Practice drafts, good and poor ones: what a rule would do among everyday messages. */
export const SAMPLES: readonly Sample[] = [
  mail(
    'Your second bakery in Ghent',
    'Hi Lotte,',
    'I read that your second bakery opens in Ghent in May. Two ovens in two places usually means two flour orders a week.',
    'How do you plan deliveries across both shops today?',
    'Best,\nTom',
  ),
  mail(
    'Quick question',
    'Hi Sam,',
    "I'm the founder of Brightline, the leading scheduling platform for clinics. We guarantee to cut no-shows by 50%.",
    'Are you free Tuesday at 2pm for a quick 15-minute call? Only three pilot places are left this month!',
    'Cheers,\nRobin',
  ),
  mail(
    'Following up',
    'Hi Dana,',
    'Just following up on my last email. I know you are busy, but this is too good to miss.',
    'Please let me know by Friday, otherwise I will have to close your file.',
    'Regards,\nLee',
  ),
  mail(
    'The new cold store',
    'Dear Mr Osei,',
    'Congratulations on the new cold store in Tema. Your team wrote that fish landings have doubled since spring.',
    'When the nets are full at night, who decides which boats are unloaded first?',
    'Kind regards,\nAbena',
  ),
  mail(
    'Best price guaranteed',
    'Hello,',
    'Our solution is better than anything else on the market, and cheaper than Acme. You will love it.',
    'Sign up today and save 20%. Click https://example.com/offer to claim your discount now.',
    'Thanks,\nJo',
  ),
  mail(
    'Your question about training',
    'Hi Priya,',
    'Thank you for asking how long the training takes. It takes two mornings, and we can split it over two weeks.',
    'As you asked, I have put the outline below. Which of your teams would start?',
    'Warm regards,\nNiall',
  ),
  mail(
    'Minutes',
    'Hi Tom,',
    'Thanks for the minutes of the meeting. The second page has the wrong date, I have corrected it.',
    'See you on Monday.',
    'Ana',
  ),
  mail(
    'Circling back on synergies',
    'Hi Chris,',
    'Just circling back to touch base. We leverage best-in-class synergies to move the needle for companies like yours.',
    'Can I pick your brain for 30 minutes next week? Here is my calendar.',
    'Best,\nAlex',
  ),
  mail(
    'Your apprentices',
    'Hi Marta,',
    'You wrote in the guild paper that apprentices leave after the second year. I keep wondering what they say on the way out.',
    'Did the evening classes change anything? If it helps, I can send what three workshops in Porto tried.',
    'All the best,\nRui',
  ),
  mail(
    'Invoice 1024',
    'Hi Kay,',
    'The invoice for March is attached. It includes the two extra days that we agreed on the phone.',
    'Let me know if anything is unclear.',
    'Best,\nUma',
  ),
  mail(
    'LAST CHANCE',
    'Hi there,',
    'This is your LAST CHANCE to lock in our founding price!!! Everyone in your industry is already using it.',
    "You'd be crazy not to. Book your demo before midnight.",
    'Max',
  ),
  mail(
    'Rain on Saturday',
    'Hello Ines,',
    'Your market stall page says that rain cancels the Saturday market. That makes seven Saturdays since January.',
    'What happens to the cheese that was cut for the day? Would it be useful to see how two other dairies handle it?',
    'Best wishes,\nPaul',
  ),
  message(
    'Great to hear from you! You need to see our platform before Friday.',
    "I'll send the agreement over today. Does Tuesday at 2pm work for a demo?",
  ),
  message('Thanks for connecting, Joan. Your post on night shifts made me think: who covers the handover at six?'),
  message("Hey! I help agencies like yours get 10x more leads 🚀🚀 DM me 'YES' and I'll send the details."),
  message('Hi Ben, as you suggested I asked our fitter. He can come on the 14th if the site is open by eight.'),
  message(
    'Hi Lena, quick one: are you the right person to talk to about payroll?',
    'If not, please connect me with your manager.',
  ),
  message('Your talk on seed banks stayed with me. How do you choose what to keep when the freezer is full?'),
  note(
    'Hi Nora, we both work with vineyards in the Mosel. I would love to add you to my network and share our product.',
  ),
  note('Your piece on repairing looms was a joy. I would like to follow what you write.'),
  note("Hi, I'm reaching out because we guarantee 30 qualified meetings a month. Worth a chat?"),
  mail(
    'Two vans, one ramp',
    'Hi Piet,',
    'On your photo two vans wait at one ramp. Is that every morning, or was it the week before Easter?',
    'I ask because a bakery in Delft had the same picture, and it was the key cabinet, not the ramp.',
    'Groeten,\nMilan',
  ),
  mail(
    'Proposal attached',
    'Dear Ms Klein,',
    'As discussed, please find our proposal attached. The price holds until 30 June.',
    'Which of the two options comes closer to what your board asked for?',
    'Kind regards,\nSven',
  ),
  mail(
    'Trust me on this one',
    'Hi Bo,',
    'To be honest, our competitors cannot match this. We are the only company that really understands logistics.',
    'I think we should hop on a call ASAP. When works for you?',
    'Thx,\nKim',
  ),
];

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { loses } from '../../lib/engine/rework/facts';
import { keepsShape } from '../../lib/engine/rework/shape';
import { announces, mayHang } from '../../lib/engine/rework/thread';
import { leans } from '../../lib/engine/rewrite/words/leans';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);
const rework = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  return engine.rework(draft, context);
};

describe('a reworked draft', () => {
  it('keeps what is theirs, releases what presses, and asks once', () => {
    const { draft, left, were } = rework(
      'Subject: Re: your returns desk\n\nHi Ana,\n\nI saw that Bexley Books opened a second returns desk in May.\n\nWe have 40 testers in Leeds. You need to see our new rates today. All it needs is your signature on page 4.\n\nBest,\nTom',
    );
    expect(draft.body).toContain('Bexley Books opened a second returns desk in May.');
    expect(draft.body).toContain('40 testers in Leeds');
    expect(draft.body).not.toMatch(/need to see|today/);
    expect(draft.subject).toBe('Your returns desk');
    expect(left).toBeLessThan(were);
  });

  it('takes out no sentence that the next one leans on', () => {
    const { draft } = rework(
      'Hi Ana,\n\nYour shop in Hull now sells prints online. I can put your name on eleven of our vans this afternoon, just a yes on email. They are white. How do you pack the prints?\n\nTom',
    );
    expect(draft.body).not.toMatch(/online\. They are white/);
  });

  it('knows what hangs on the sentence before, and what only leads up to the next', () => {
    const hangs = (text: string) => leans({ text, paragraphStart: true, item: false });
    expect(hangs('Here is how to do it without us.')).toBe(true);
    expect(hangs('Here is how three clinics plan their rota.')).toBe(false);
    expect(announces({ text: 'Permit me to be frank.' })).toBe(true);
    expect(announces({ text: 'Permit is granted in May.' })).toBe(false);
    expect(hangs('Might as well be you.')).toBe(true);
    expect(hangs('Might that be of use to you?')).toBe(false);
  });

  it.each([
    ['Which one should I lock in?', true],
    ['Which one of your depots ships on Sundays?', true],
    ['Which depot ships on Sundays?', false],
    ['To make that work I need it by six.', true],
    ['Since then I read your notice.', true],
    ['Since May your depot ships on Sundays.', false],
    ['I do this because I believe in it.', true],
    ['I have already booked the ferry.', true],
    ['I have 40 vans in Hull.', false],
    ["I'm not exaggerating.", true],
    ['If you send these back, we do the rest.', true],
    ['Kindly also share the number.', true],
    ['Copy-pasting in six windows, alone all day.', true],
    ['Pricing is on page two.', false],
    ['Our people say that such papers are formality only.', true],
    ['Our people hang such a paper on every wall.', false],
    ['Good employers tend to, I find.', true],
    ['Good employers tend to ask.', false],
    ['While you sit on it, they pay somebody else.', true],
    ['Please confirm who deals with this.', true],
    ['Please confirm who deals with the yard.', false],
    ['Do the needful and confirm by return.', true],
    ['I am a patient man.', true],
    ['I am in Leeds with two vans.', false],
    ['Others come in cheaper.', true],
    ['Other depots in the north come in cheaper.', false],
  ])('knows whether %j hangs on the sentence before', (text, hangs) => {
    const sentence = read({ channel: 'email', subject: '', body: `We wash trucks. ${text}` }, { stage: 'cold' });
    const last = sentence.sentences.at(-1);
    expect(last && mayHang(last)).toBe(hangs);
  });

  it('ends on an easy question where every request was pushy, before the farewell', () => {
    const { draft, steps } = rework(
      'Subject: Clearing at Apapa\n\nDear Mr Bello,\n\nYour cement came in through Apapa in May, the port list says. We clear at Apapa, Tin Can and Onne.\n\nI demand that you send ALL your pending bills of lading today so that we can commence immediately.\n\nYours in service,\nB. Adekunle',
    );
    expect(draft.body).not.toMatch(/demand/);
    expect(draft.body).toMatch(/\?\n\nYours in service,\nB\. Adekunle$/);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('keeps what answers them, and every number that a client is told', () => {
    const replied = rework(
      'Stage: replied\nIncoming: What is the lead time on the Aspen chair in slate? We have to be open on the 6th.\nSubject: Re: chair\n\nHi Karla,\n\nThe Aspen in slate takes six weeks.\n\nSo for the 6th you’d want black, or I put you in a loaner and swap the slate top when it shows up. You need to order today.\n\nBrett',
    );
    expect(replied.draft.body).toContain('So for the 6th you’d want black');
    const client = rework(
      'Stage: client\nSubject: Your rate\n\nDear Mrs Strand,\n\nOur carrier has raised the surcharge on your lane.\n\nFrom 1 February your rate will go from R 18,400 to R 19,650, so you must act now.\n\nAnton',
    );
    for (const sum of ['R 18,400', 'R 19,650']) expect(client.draft.body).toContain(sum);
  });

  it('lets a letter that takes leave say why', () => {
    const leaving = 'Hi Ana,\n\nI have written twice without hearing back, so this is my last email.';
    const { draft } = rework(
      `Subject: Your returns desk\n\n${leaving}\n\nYour Leeds depot takes returns on Sundays now. The plan of ours is below if it is ever of use.\n\nBest,\nTom`,
    );
    expect(draft.body).toContain(leaving);
  });

  it('takes out no last proposal of a talk: the letter would stop dead', () => {
    const { draft } = rework(
      "Subject: Rates\n\nHi Ana,\n\nYou must act now. This offer ends tonight. You're losing money every day.\n\nWe run the largest fleet in Kent. Want to check the sums in a 10-minute demo?\n\nBest,\nTom",
    );
    expect(draft.body).toMatch(/demo/);
  });

  it('takes out nothing that the letter comes back to', () => {
    const { draft } = rework(
      'Subject: A thought\n\nHi Stuart,\n\nYou ran the bao van at Ripon in May, I read in the Gazette. There are only 2 pitches left at the winter fair so you must say yes today. The fair had eleven thousand through the gate last year. Would you like the plan of it?\n\nSteph',
    );
    expect(draft.body).toMatch(/pitches|winter fair/);
  });

  it.each([
    ['Permits are five working days.', 'You are free to ask.', true],
    ['Glass is five weeks and you lose money.', 'You lose nothing.', true],
    ['You lost five weeks.', 'You lose nothing.', false],
    ['My director is in Leeds on the 14th.', 'My director can visit you.', true],
    ['Say yes on the 14th.', 'Say yes.', false],
    ['If you are not glad you can walk away.', 'Be glad.', true],
    ['The courses start on 4 November, so hurry.', 'There are courses.', true],
    ['It is KSh 150 a head, this month only.', 'It is KSh 150 a head.', true],
    ['You must act this month.', 'You may act.', false],
  ])('knows whether %j loses something as %j', (said, body, lost) => {
    const losing = { lens: 'pressure', kind: 'loss', sure: true, stage: 'cold', said } as const;
    expect(loses(said, { channel: 'email', subject: '', body }, losing)).toBe(lost);
  });

  it('leaves somebody whom a later word means', () => {
    const { draft } = rework(
      `Subject: lifts\n\nHi Bernard,\n\nWe look after lifts in Leeds and Hull, and yours is from 1998. I'll be honest, I was a little surprised not to hear anything. I put the comparison together on my own time, over a weekend actually, and my manager asks me about it every Monday. I'm sure it's not your style to leave people hanging. Even a line to say which day suits you would let me go back to him with something.\n\nSam`,
    );
    expect(!/\bhim\b/.test(draft.body) || /manager/.test(draft.body)).toBe(true);
  });

  it.each([
    ['Our girl has can keep this time.', false],
    ['Feel free to send your.', false],
    ['I can do not lose face.', false],
    ['I am around at 3 or 5, which one.', false],
    ['If you let me set it up, just send it, I can start.', false],
    ['If it suits you, he can be in Leeds and will visit you.', false],
    ['I can set it up last night.', false],
    ['Have it handy, handy.', false],
    ['If it suits you, she can keep this time.', true],
    ['Feel free to send your list.', true],
  ])('knows whether %j is a whole sentence', (said, whole) => {
    const letter = (body: string) => read({ channel: 'email', subject: '', body }, { stage: 'cold' });
    expect(keepsShape(letter('We wash trucks. She keeps it.'), letter(`We wash trucks. ${said}`), [])).toBe(whole);
  });

  it('leaves a good letter and ordinary mail alone', () => {
    for (const text of [
      'Hi Ana,\n\nHow is the second depot in Leeds changing your dispatch day?\n\nTom',
      'Hi team,\n\nThe meeting moves to Tuesday at 2. Please bring the minutes.\n\nTom',
    ])
      expect(rework(text)).toMatchObject({ edits: [], steps: [], left: 0 });
  });

  it('moves the question behind what tells, where nothing hangs on its place', () => {
    const { draft, steps } = rework(
      'Hi Ana,\n\nYour Leeds depot now ships on Sundays, I read in the Post.\n\nWould a note on Sunday drivers be of use to you?\n\nYour drivers in Hull start at four, your site says. You never answered my two letters.\n\nBest,\nTom',
    );
    expect(steps.map((s) => s.kind)).toContain('reorder');
    expect(draft.body.trim().split('\n\n').at(-2)).toBe('Would a note on Sunday drivers be of use to you?');
  });
});

describe('what a rework must not do', () => {
  const PUSHY =
    "You must act now. Don't miss out, this offer ends tonight. You're losing money every day. I will call you at 9 tomorrow.";
  const worked = (lines: string, head = '') =>
    rework(`${head}Subject: Rates\n\nHi Ana,\n\n${lines}\n\n${PUSHY}\n\nBest,\nTom`).draft.body;

  it.each([
    [
      'a sentence that speaks of what went',
      'We wash trucks in Hull. I have pencilled you in for Thursday at 10.30. I have already booked the ferry.',
      /Hull\. I have already/,
    ],
    [
      'a fragment without its verb',
      "We wash trucks in Hull. I've gone ahead and put you down with my second gang for that. Two lifts all round plus a loading bay.",
      /Hull\. Two lifts/,
    ],
    [
      'a title without its name',
      'We wash trucks in Hull. Our director, Dott. Fabrizio Neri, will be at your plant on Tuesday 13 at 10, please confirm.',
      /Dott\.\s*\n/,
    ],
    [
      'half of a lettered list',
      'We wash trucks in Hull. One of these is true, please pick one:\n\nA) You were trapped under a cabinet\nB) You are losing money and do not care\nC) You think it does not matter',
      /one:\n\n(?!A\).*\nB\).*\nC\))/,
    ],
    [
      'the lead of a list',
      'We wash trucks in Hull.\n\nMy boss said you would be crazy not to take what he approved just for you:\n\n✅ 44 washes\n✅ Free foam',
      /Hull\.\n\n✅/,
    ],
    [
      'the turn that takes back what was said',
      'The price has gone back to list. But because I fought for you it stays open till 8 tonight. We wash trucks in Hull.',
      /list\. We wash/,
    ],
  ])('does not leave %s', (_, lines, broken) => {
    expect(worked(lines)).not.toMatch(broken);
  });

  it.each([
    ['a price', 'We wash trucks in Hull. Guaranteed to beat anybody, a wash is $249 only.', /\$249/],
    ['what leaves them free', "We wash trucks in Hull. I don't want to push you at all, act now or not.", /push you/],
    ['their own date', 'We wash trucks in Hull. Your trial ends tonight, so act now or lose it all.', /[Yy]our trial/],
  ])('keeps %s', (_, lines, kept) => {
    expect(worked(lines)).toMatch(kept);
  });

  it('keeps every figure and every reason of a date for somebody who answered', () => {
    const body = worked(
      'We wash trucks in Hull. We do need it in by the 14th as the insurers drag their feet in March.',
      'Stage: replied\nIncoming: How does it work with the depot?\n',
    );
    expect(body).toMatch(/14th as the insurers/);
  });

  it('sends nobody away at the head of a letter that goes on', () => {
    const body = worked(
      'I have now written six times and have had no reply. We wash trucks in Hull and Goole. What do you pay for a wash?',
    );
    expect(body).not.toMatch(/no reply needed|happy to leave it/);
    expect(body).not.toMatch(/six times/);
  });

  it('says what the letter is about, where the count of letters named it', () => {
    const body = worked(
      'I have written twice about the wash bay in Hull and heard nothing. We fit such bays in a day. How do you wash yours?',
    );
    expect(body).toMatch(/(?:This is|It's) about the wash bay in Hull\./);
  });

  it('leaves a fair letter alone, whatever word of it was misread', () => {
    const fair =
      'Stage: replied\nIncoming: What would you do differently, and is it a pain to switch?\nSubject: Re: Accounts\n\nHi Joanna,\n\nTwo days before the deadline is not late, so I would find out why first.\n\nOn switching: you would sign one letter, and they hand over. It takes three weeks.\n\nI would not do it between now and your January year end. February would be calmer.\n\nHelen';
    expect(rework(fair).draft.body).toContain('I would not do it between now and');
  });

  it('takes for a subject what the line names, not a line that fits every letter', () => {
    const { draft } = rework(
      `Subject: Third try about the sprinklers\n\nHi Ana,\n\nThe sprinklers in your shed are checked once a year. ${PUSHY}\n\nTom`,
    );
    expect(draft.subject).toBe('Sprinklers');
  });

  it('takes for a subject what the letter is about, where the line counts letters', () => {
    const { draft } = rework(
      `Subject: 2nd attempt\n\nHi Ana,\n\nEmailed you in May about plant hire. We have eight diggers in Corby. ${PUSHY}\n\nTom`,
    );
    expect(draft.subject).toBe('Plant hire');
  });

  it('keeps the greeting of a chat line whose first words go', () => {
    const { draft } = rework(
      'Channel: message\n\nHi Greg, Gentle reminder again, I have written three times! All our drivers are in Hull. We wash trucks at night. You must act now.',
    );
    expect(draft.body).toMatch(/^Hi Greg, all our drivers/);
  });

  it('keeps what is needed to give them what they asked for', () => {
    const { draft } = rework(
      'Stage: replied\nIncoming: How does the contract work and what does it cost? We have 3 buildings.\nSubject: Re: inspections\n\nHi Monica,\n\nOur contract covers the yearly tag on each unit and a report. The cost is $9.50 a unit with a $75 trip charge per building. You can cancel with 30 days notice.\n\nTo get you an exact price I need to know how many extinguishers are in each building, or I can come by and count them for you. What day works best, Tuesday or Thursday?\n\nDwayne',
    );
    expect(draft.body).toMatch(/To get you an exact price/);
  });

  it('keeps what came with the letter, what it costs and a number to call', () => {
    const { draft } = rework(
      `Subject: Rates\n\nHi Ana,\n\nWe wash trucks in Hull at night. Act now, the brochure is attached! Don't miss out, ring 0977 000 218 today. It is £48 a truck, so sign up today.\n\n${PUSHY}\n\nBest,\nTom`,
    );
    for (const fact of [/brochure/, /0977 000 218/, /£48/]) expect(draft.body).toMatch(fact);
  });

  it('moves no question behind a name', () => {
    const { draft } = rework(
      'Subject: Trustee training\n\nDear Mr Obi,\n\nYour board took on two trustees in May, the register says. I run one evening for trustees, without slides, and you must book it today.\n\nWould your board prefer a weeknight or a Saturday?\n\nBridget Farrow FCA (retired, allegedly)',
    );
    expect(draft.body).toMatch(/Saturday\?\n\nBridget Farrow/);
  });

  it('leaves no question about a time without what the time is for', () => {
    const { draft } = rework(
      'Subject: Intro\n\nHi Ana,\n\nWe wash trucks in Hull and in Leeds at night. Our vans are new and our people are trained. I would love to arrange a discovery call with you. Are you free at all next week?\n\nBest,\nTom',
    );
    expect(draft.body).not.toMatch(/trained\.\s+Are you free/);
  });

  it('offers a talk once', () => {
    const { draft } = rework(
      "Subject: Vans\n\nGraham,\n\nYou know and I know that you are overpaying. I have 34 vans at Avonmouth, white and ply-lined. They are £289 a month over 48 months. When they're gone they are GONE.\n\nWhat's your mobile? I'll ring you at 4.\n\nDanny",
    );
    expect(draft.body.match(/would help|can ring you|want to talk/g)).toHaveLength(1);
  });

  it('asks at the end only, and not after a goodbye', () => {
    const leaving = rework(
      'Subject: Should I close your file?\n\nHi Ana,\n\nI haven’t heard back, so I’ll close your file. You must act now.\n\nIf anything changes, I am here. Best of luck with the depot.\n\nTom',
    );
    expect(leaving.draft.body).not.toMatch(/worth a closer look|timing wrong|more pressing/);
  });
});

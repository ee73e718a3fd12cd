/**
 * What the message adds to, or takes from, a sentence's own points. Fitted, after the points of the cues themselves, to
 * about 630 labelled messages (logistic regression, checked on the messages that each fit had not seen), rounded to one
 * digit: small numbers that add up, of which none decides alone. Change cues first, numbers last.
 */
export const IN_CONTEXT: Readonly<Record<string, number>> = {
  // Its place.
  'in subject': 0.2,
  'in closing': -0.2,
  // The message as a whole: how much of it speaks of third things, of them, of the seller.
  thirds: 0.4,
  clients: 0.1,
  sellers: 0.6,
  'stage cold': -0.3,
  'stage replied': -0.1,
  'stage met': 0.3,
  'stage client': 0.1,
  // Late in the message come the seller's terms and errands; with his name, he speaks of himself.
  late: -1.6,
  ownName: -0.8,
  lead: 0.4,
  // A subject line.
  subjectTold: 0.3,
  subjectPlaced: 0.4,
  subjectAtName: 0.6,
  subjectNumber: 0.3,
  subjectAgain: -0.6,
  // Questions.
  freeQuestion: 0.6,
  closingQuestion: 0.9,
  warmQuestion: 0.3,
  // What a first message opens with, and a conversation under way.
  openingSaw: 0.4,
  warmYou: 0.3,
  warmTheirs: 0.2,
  // Their last words, taken up; things of theirs that the message tells of elsewhere.
  echo: 0.4,
  echoNumber: 0.8,
  theirs: 0.5,
  // Flags on the sentence, and how the rest of the message reads.
  pushed: -0.7,
  selfish: -1.4,
  unearned: -0.7,
  pushes: -0.4,
  aboutSeller: -1,
};

/** From here on a sentence is praised. Rather too little praise than praise for what is none. */
export const KEEP_AT = -1.5;

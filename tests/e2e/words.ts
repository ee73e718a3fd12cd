/** What the tests type. `part` lies within the words that the coach marks, whatever their exact span. */
export interface Pushy {
  readonly text: string;
  readonly part: string;
}

export const DIRECTIVE: Pushy = { text: 'You need to sign up today.', part: 'need to sign' };
export const SLOT: Pushy = { text: 'Are you free Tuesday at 2pm for a quick call?', part: 'Tuesday' };
export const LOSS: Pushy = { text: "Don't miss out.", part: 'miss' };

/** Mail between people who work together: nothing to coach. */
export const ORDINARY =
  'Hi Tom, thanks for the minutes of the meeting. The second page has the wrong date, I have corrected it. See you on Monday.';

/** One sentence about them, so that a draft is a plausible one. */
export const OPENING = 'I saw that Harbour opens a second depot in Leeds in March.';

/** Soon enough to feel live, rare enough to stay unnoticed while typing. */
export const LOOK_MS = 150;

/** A rep who stops this long is thinking: the sentence at the caret may be marked as well. */
export const PAUSE_MS = 1000;

/** A background that does not answer is asked again after this, then after twice as long, and so on. */
export const RETRY_MS = 300;

/** After so many tries it is left alone until the rep types again: no clock runs for a dead background. */
export const RETRIES = 4;

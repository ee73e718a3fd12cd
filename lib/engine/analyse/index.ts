import { KeptByText } from '../text/kept';
import { normalise } from '../text/normalise';
import { actOf } from './act';
import { asksOf } from './asks';
import { isClaim } from './claim';
import { clientOf } from './client';
import { aboutOf } from './client/about';
import { creditsOf } from './credits';
import { stepOf } from './step';
import { subjectOf } from './subject';
import type { Analysis } from './types';

/** About thirty long mails; a sentence not seen for that long is read again. */
const CACHE_SENTENCES = 4_000;
const kept = new KeptByText(CACHE_SENTENCES, read);
/** Nobody writes it: a pasted blob is read up to here, so that cost stays linear and small. */
const READ_LENGTH = 2_000;

/** Reads one sentence by itself. `text` may come from any field; the result depends on nothing else. */
export function analyse(text: string): Analysis {
  return kept.of(text);
}

function read(text: string): Analysis {
  const norm = normalise(text.slice(0, READ_LENGTH)).replace(/[\r\n]/g, ' ');
  const act = actOf(norm);
  const subject = subjectOf(norm);
  const claim = isClaim(norm, subject);
  const about = aboutOf({ norm, text: text.slice(0, READ_LENGTH), act, subject, claim });
  const client = clientOf(about);
  const step = stepOf(norm, act, subject);
  return {
    text,
    norm,
    words: norm.split(/\s+/).filter((w) => /\w/.test(w)).length,
    subject,
    act,
    asks: asksOf(norm),
    credits: creditsOf(norm, text, client),
    claim,
    about,
    ...(client && { client }),
    ...(step && { step }),
    kept: [],
  };
}

/** Drops what is kept, so that a bench can time a first reading. */
export function forget(): void {
  kept.clear();
}

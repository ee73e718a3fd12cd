import type { Stage } from '../../../engine/types';
import type { Shown } from './own';

const PITCH =
  /\b(?:partner(?:ship|ing)?|proposal|introduc(?:ing|tion)|services?|requirement|availab(?:le|ility)|developers?|engineers?|suppliers?|manufacturers?|offers?|collection|catalogue|price ?list|invitation|invite|why (?:we|i|us)|award|launch(?:ed|ing)?|new|best|leading|quality|free|solutions?|for your|cv|candidates?|opportunity|collaboration|discount|sale|rates?|save|boost|increase|grow|\d+x|ai)\b/;
const PROPOSE =
  /\b(?:partner(?:ship|ing)?|proposal|introduc(?:ing|tion)|cv|catalogue|invitation|opportunity|collaboration|requirement|award|launch)\b/;
/** Cues that weigh otherwise in a title than in a sentence. */
const OWN = [
  'yourThing',
  'question',
  'observed',
  'chase',
  'scarce',
  'fear',
  'praise',
  'pitchYou',
  'thingNoun',
  'firmNoun',
  'relation',
  'price',
  'ourThing',
  'terms',
  'stockOf',
  'spec',
  'make',
  'slogan',
  'schedule',
  'longing',
  'hype',
];
const TRADE =
  /\b(?:offers?|price|prices|stock|sale|sales|capacity|update|export(?:er)?|factory|manufactur\w+|suppl\w+|wholesale|oem|buyer|buyers|dates|courses?|training|support|plan|package|programme|program|scheme|funded|funding|approved|pre-approved|address|partner|demo|intro|consult\w+|design|installation|cleaning|security|transport|freight|logistics|staffing|insurance|finance|marketing|seo|app|software|platform|webinar|course|workshop|free|deal|deals|save|new)\b/;

/** A subject line sells its own thing, or names theirs. */
export function subjectLineFeatures(norm: string, own: Shown, named: boolean, stage: Stage): readonly string[] {
  const f = ['subjectLine', `subject*${stage}`];
  for (const k of OWN) if (own.has(k)) f.push(`subject*${k}`);
  if (named) f.push('subject*name');
  if (/\b(?:the|your|you)\b|'s\b/.test(norm)) f.push('subject*the');
  if (/<>| x | \+ | & /.test(norm)) f.push('subject*pair');
  if (PROPOSE.test(norm)) f.push('subject*propose');
  if (/\d/.test(norm)) f.push('subject*digit');
  if (TRADE.test(norm)) f.push('subject*trade');
  if (/^(?:re|fwd?|aw|sv)\b ?:/.test(norm.replace(/^subject: */, ''))) f.push('subject*re');
  if (own.has('verbless') && !own.has('clientTopic') && !/'s\b/.test(norm)) f.push('subject*bare');
  if (/\bfor (?!your?\b)/.test(norm)) f.push('subject*for');
  if (/\bfrom\b/.test(norm)) f.push('subject*from');
  if (/[-–—:|/]/.test(norm)) f.push('subject*dash');
  if (/!/.test(norm)) f.push('subject*bang');
  if (PITCH.test(norm)) f.push('subject*pitch');
  return f;
}

import type { Stage } from '../../../engine/types';
import type { Features } from './own';

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
export function subjectLineFeatures(norm: string, own: Features, named: boolean, stage: Stage): Features {
  const f: Features = { subjectLine: 1, [`subject*${stage}`]: 1 };
  for (const k of OWN) if (own[k]) f[`subject*${k}`] = 1;
  if (named) f['subject*name'] = 1;
  if (/\b(?:the|your|you)\b|'s\b/.test(norm)) f['subject*the'] = 1;
  if (/<>| x | \+ | & /.test(norm)) f['subject*pair'] = 1;
  if (PROPOSE.test(norm)) f['subject*propose'] = 1;
  if (/\d/.test(norm)) f['subject*digit'] = 1;
  if (TRADE.test(norm)) f['subject*trade'] = 1;
  if (/^(?:re|fwd?|aw|sv)\b ?:/.test(norm.replace(/^subject: */, ''))) f['subject*re'] = 1;
  if (own['verbless'] && !own['clientTopic'] && !/'s\b/.test(norm)) f['subject*bare'] = 1;
  if (/\bfor (?!your?\b)/.test(norm)) f['subject*for'] = 1;
  if (/\bfrom\b/.test(norm)) f['subject*from'] = 1;
  if (/[-–—:|/]/.test(norm)) f['subject*dash'] = 1;
  if (/!/.test(norm)) f['subject*bang'] = 1;
  if (PITCH.test(norm)) f['subject*pitch'] = 1;
  return f;
}

import { matches, rx } from '../text/rx';
import type { Subject } from './types';

const CLAIM = [
  rx`(we|our (platform|product|software|solution|tool|service|system|team|company)) (help|helps|offer|offers|provide|provides|speciali[sz]e|deliver|delivers|build|builds|make|makes|automate|automates|supply|manufacture|produce|are a|is an?|are an|are the|is the)`,
  rx`(leading|award-winning|best-in-class|cutting-edge|state-of-the-art|world-class|industry-leading|next-generation)`,
];

/** Does it tell about the seller's product, price, record or firm? */
export function isClaim(norm: string, subject: Subject): boolean {
  return subject !== 'client' && matches(CLAIM, norm);
}

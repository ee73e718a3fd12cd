import { defineRewriter, mayAsk } from '../types';
import { fill, turned } from '../words/questions';
import { MATTER_CUES, matterOfTrade } from '../words/trade';

const ACTIVITY = ['How do you handle {o} at the moment?', 'How do you go about {o} today?'];
const GOODS = ['What matters most to you when it comes to {o}?', 'What do you look for in {o}?'];

/** "I'm a freelance grant writer here in Saint John." -> "How do you handle grant writing today?" */
export default defineRewriter({
  id: 'trade-to-ask',
  kind: 'reframe',
  title: 'Turn to their side of it',
  why: 'how they do it says more than what you are',
  gate: MATTER_CUES,
  fits: (flag) => /^(?:introduction|company)$/.test(flag.rule.kind) && mayAsk(flag),
  propose({ sentence: { text } }) {
    // What is said beside the trade would go.
    const matter = /^no\b|accredited/i.test(text) ? undefined : matterOfTrade(text);
    if (!matter) return [];
    return turned(matter.nature === 'goods' ? GOODS : ACTIVITY, text).map((q) => fill(q, matter));
  },
});

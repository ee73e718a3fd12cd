import { gap, rx } from '../../../engine/text/rx';

/** What looks like talk of oneself and is none: how to be reached, what to send, what became of others. */
export const NEUTRAL = {
  /** "My direct line is", "reply to this address". */
  reach: [
    rx`(my|our|the) (direct |mobile |office |cell |private )*(line|number|mobile|phone|cell|e-?mail|address|details|whatsapp|extension)|(tel|phone|mob|cell|fax|website|web|company|from|to|date|ref) ?:|(call|ring|text|reach|whatsapp|email) (me|us) (on|at|any)`,
  ],
  /** What became of a peer: figures before and after. */
  outcome: [
    rx`(paid back|payback|fell|dropped|went (up|down|from)|from \d[\d.,%]* ${gap(2)}to (about |around )?\d|halved|doubled|cut ${gap(3)}(by|from|to)|are seeing|is seeing|saw (a|their|it)|was (very )?happy|were (very )?happy|ended up|turned out|recovered|finished|came down|down to)`,
    rx`(for|with|at) (one|a|another|two|three|some|a few|several) (of )?${gap(2)}(company|client|customer|school|hotel|clinic|farm|plant|site|shop|firm|bakery|restaurant|practice|brewery|store|team|client's|architect|owner)`,
  ],
  /** Papers and answers they are to send. */
  papers: [
    rx`(bank statements?|licen[cs]e (front|back)|pic(ture)? of your|copy of (your|the)|copies of|name and (mobile|number|title|email)|filled (questionnaire|form)|the (attached |one page )?(form|app|application|questionnaire)|drawings?|your (current|present|last|latest|exact|full))`,
  ],
  /** Their sums: "Monthly savings: $500". */
  maths: [
    rx`(current|annual|yearly|monthly|weekly|daily|net|total|potential|time|new|your)? ?(costs?|savings?|benefits?|revenue|roi|profit|return|payback|spend|loss(es)?) ?[:=]|(net|annual|yearly|monthly|weekly) (savings?|benefit|gain)`,
    /[=×]/g,
  ],
  /** What both share: "we have mutual connections", "we're both in". */
  shared: [
    rx`(mutual|shared) (connections?|friends?|contacts?|interests?|acquaintances?)|(people|topics|friends|something|a lot|connections|contacts) in common|common (topics|friends|ground)|(we're|we are|we|us) both|our paths`,
  ],
  /** Somebody else's words. */
  quoted: [/^["'“‘].*["'”’]$/g],
  /** Steps of advice: "second, check whether". */
  step: [
    rx`^(first|second|third|one|two|three|then|finally|lastly|next|start|check|look|ask|make sure|try|keep|avoid|use|measure|write down|take|have (a|your)) (,|check|ask|look|make|see|take|keep|read|find|whether|the|your|for|out)\b`,
  ],
  /** Hedges and limits that only the honest write. */
  limit: [
    rx`(though|although|but|however|except|unless) ${gap(6)}(not|n't|no|never|cheaper|empty|expensive|longer|half|slow|wait|small|only|can't|don't|won't|isn't)|(weak (point|spot)|the (catch|downside|drawback|snag)|biased|check my working|take (it|this|that) with|not (for|the right|the best|worth)|doesn't (suit|work|help)|you may not|might not|probably not|no use|not (everyone|everybody|always|yet))`,
  ],
  /** They as the ones who do: "you'd see the difference", "so you put lime where it's needed". */
  youWould: [
    rx`(so|and|then|which means|that way|meaning) (that )?you(r|'d|'ll| can| could| would| don't| won't| only| know| see| put| get| keep)?\b`,
  ],
} as const;

/** Turns an indirect question into a direct one: word order only, no new words. */
const AUX = 'is|are|was|were|has|have|had|can|could|will|would|should|might|must|do|does|did';
const SUBJECT =
  '(?:you|it|this|that|there|they|your (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+|the (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)';
const CONTRACTED: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'d": 'would',
  "'ll": 'will',
  "'s": 'is',
};
const WITH_AUX = new RegExp(`^(${SUBJECT}) (${AUX})\\b(.*)$`, 'iu');
const SHORT = /^(you|it|that|there|they)(['’](?:re|ve|d|ll|s))\b(.*)$/i;
const YOU_DO = /^you (?:(currently|still|already|ever|also|often|usually) )?([a-z]+)\b(.*)$/i;
/** Words behind "you" that are no verb to ask with. */
const NO_VERB = /^(?:not|never|and|or|guys|all|two|both|just|in|on|at|to|for|of|the|a)$/i;

/** "you are still using paper" -> "are you still using paper"; undefined where the order is not clear. */
export function inverted(clause: string): string | undefined {
  const short = SHORT.exec(clause);
  if (short) return `${CONTRACTED[(short[2] ?? '').replace('’', "'").toLowerCase()]} ${short[1]}${short[3]}`;
  const aux = WITH_AUX.exec(clause);
  // "you have a rota": there "have" is no auxiliary.
  if (
    aux &&
    !(
      /^(?:have|had|do)$/i.test(aux[2] ?? '') &&
      !/^ (?:been|had|got|ever|already|tried|seen|thought|looked|considered|used|not|\w+ed)\b/i.test(aux[3] ?? '')
    )
  )
    return `${aux[2]?.toLowerCase()} ${aux[1]}${aux[3]}`;
  const plain = YOU_DO.exec(clause);
  if (!plain || NO_VERB.test(plain[2] ?? '')) return undefined;
  const verb = plain[2] ?? '';
  if (/(?:ed|ing)$/.test(verb) || /^(?:were|went|took|made|did|got|saw|said|wanted)$/i.test(verb)) return undefined;
  return `do you ${plain[1] ? `${plain[1]} ` : ''}${verb}${plain[3]}`;
}

/** "how you handle returns" -> "How do you handle returns?"; "if you …" -> "Do you …?" */
export function asQuestion(indirect: string): string | undefined {
  const bare = indirect.replace(/[\s.!?]+$/, '');
  const m =
    /^(how|what|which|where|why|who|when|if|whether)((?: (?:much|many|often|long|well|kind of [\p{L}-]+|part of [\p{L} -]+?|[\p{L}-]+s))?) (.+)$/iu.exec(
      bare,
    );
  if (!m) return undefined;
  const [, word = '', more = '', clause = ''] = m;
  const turnedClause = inverted(clause);
  if (!turnedClause) return undefined;
  const text = /^(?:if|whether)$/i.test(word) ? turnedClause : `${word}${more} ${turnedClause}`;
  return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}?`;
}

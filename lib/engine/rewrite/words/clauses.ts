import type { Range } from '../../analyse/types';
import { type Word, wordsOf } from '../grammar';

/** Where one clause of a sentence may end and the next begin; the joining word is kept as `by`. */
const BOUNDARY =
  /\s*(?:[,;:]\s+(?:(?<a>and|but|so|or|as|because|since|while|then|which|plus|&|PLUS)\s+)?|\s[–—-]+\s+(?:(?<b>and|but|so|or|as|because)\s+)?|—|\s(?<c>and|but|so|as|because|since|while|PLUS|&)\s+(?=(?:i|we|you|he|she|it|they|there|that|this|my|our|your|the|his|her)\b))|\s*\([^()]*\)/giu;
/** A clause that leans on another one. */
const LEANS =
  /^(?:if|when|whenever|as|since|because|while|although|though|unless|until|once|after|before|which|who|that|whose|where|with|without|for|from|in|on|at|by|of|to|than|plus|including|such|like|so that|or|not|also|rather|even|just|only|besides|per|but|and|so|then|however|instead|given|based|due|thanks to|especially|namely|being|having|maybe|perhaps|otherwise|either|neither|both)\b/i;
/** Says nothing by itself, or only leads up to what was cut. */
const EMPTY =
  /^(?:i know|you only pay|i['’]ll be|i will be|you don['’]t know me|maybe|look\b|listen\b|honestly|to be|please note|i ask you|the (?:thing|point|fact) is|my book|there['’]s|here['’]s|i (?:do )?(?:understand|appreciate|get)|now\b|what i|so what|they can(?:not|['’]t)|(?:i|we)(?: will|['’]ll)\b|the next\b|i should\b|i(?:['’]ve| have)? (?:sent?|wrote|written|emailed|called|tried|asked)\b|you['’]re probably\b|it['’]s (?:just|only|literally)\b)/i;
/** A word that cannot end a sentence. */
const DANGLES =
  /\b(?:and|or|but|so|the|a|an|of|to|for|with|in|on|at|by|from|as|that|which|who|because|if|than|our|my|your|their|is|are|was|be|i|we|will|can|just|plus|only|until|before|about|into|per|whether|been|very|through|\d+\.)$/i;
/** Points back at what was cut. */
const POINTS_BACK =
  /\b(?:it|its|they|them|their|these|those|this|that|him|her|he|she|one|ones|then|there|such|first|too|also|instead|either|else)\b|\b(?:it|they|he|she|that)['’]/i;
const IMPERATIVE =
  /^(?:please |feel free to |do |kindly )?(?:let me|let us|take|use|have a|keep|shout|come|see|look|try|enjoy|feel free|ask)\b/i;
const VERB =
  /^(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|might|must|cannot|went|got|gets|goes)(?:n['’]t)?$|['’](?:re|m|ve|ll|d)$/i;
const QUESTION = /^(?:how|what|where|when|who|why|which|is|are|do|does|did|have|has|can|could|would|will|any)\b/i;
/** A pronoun and its verb, seen without taking the sentence apart. */
const PLAIN_CLAUSE =
  /^(?:(?:i|you|we|they|he|she|it|that|this|there)(?:['’](?:s|re|m|ve|ll|d)|\s(?:is|are|was|were|has|have|had|can|could|will|would|should|might|must|am|do|does|did)(?:n['’]t)?))\s/i;
const FEWEST_WORDS = 4;

interface Piece extends Range {
  readonly text: string;
  /** The word that joins it to the piece before. */
  readonly by: string;
}

/**
 * The sentence without the clause that `flag` lies in, best first: what stands before it, or what stands after.
 * Only pieces that stand alone as a sentence; none if the flag runs through the sentence.
 */
export function withoutClause(
  text: string,
  flag: Range,
  /** Is what is left worth having at all? Asked before it is taken apart. */
  wanted: (kept: string) => boolean = () => true,
): readonly string[] {
  const brackets = bracketAround(text, flag);
  if (brackets)
    return [ended(tidy(text.slice(0, brackets.start).trimEnd() + joined(text.slice(brackets.end))), text)].filter(
      wanted,
    );
  const pieces = piecesOf(text);
  const hit = pieces.map((p) => p.start < flag.end && p.end > flag.start);
  const first = hit.indexOf(true);
  const last = hit.lastIndexOf(true);
  if (first < 0 || (first === 0 && last === pieces.length - 1)) return [];
  const before = first > 0 ? text.slice(0, pieces[first - 1]?.end) : '';
  const next = pieces[last + 1];
  const after = next ? text.slice(next.start) : '';
  const out: string[] = [];
  if (before && !/:\s*$/.test(before) && wanted(ended(before, text)) && standsAlone(before, text))
    out.push(ended(before, text));
  // What follows from the cut part, or points back at it, cannot stay without it.
  if (
    next &&
    // Behind a colon stands what was announced, seldom a sentence of its own.
    !/:\s*$/.test(text.slice(0, next.start)) &&
    !/^(?:so|because|as|since|while|then|which|or)$/i.test(next.by) &&
    !POINTS_BACK.test(after) &&
    wanted(capital(after)) &&
    standsAlone(after, text)
  )
    out.push(capital(after));
  return out;
}

/** Splits at clause boundaries. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let by = '';
  for (const m of text.matchAll(BOUNDARY)) {
    if (m.index === 0 || m.index < from) continue;
    pieces.push({ start: from, end: m.index, text: text.slice(from, m.index), by });
    by = m.groups?.['a'] ?? m.groups?.['b'] ?? m.groups?.['c'] ?? '';
    from = m.index + m[0].length;
    while (text[from] === ' ') from++;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(from)))
    pieces.push({ start: from, end: text.length, text: text.slice(from), by });
  return pieces;
}

/** Can it be a sentence of its own: a subject with its verb, or a plain request? */
export function standsAlone(piece: string, whole: string): boolean {
  const bare = piece
    .replace(/^[^\p{L}\p{N}$€£[{]+/u, '')
    .replace(/^(?:[\p{Lu}{[][\p{L}_}\]{[]{1,20}|hi [\p{L}]+),? (?:[–—-] )?/u, (lead) =>
      /[,–—-] $/.test(lead) ? '' : lead,
    )
    .replace(/[\s.!?,;:–—-]+$/u, '');
  if (bare.split(/\s+/).length < FEWEST_WORDS || LEANS.test(bare) || EMPTY.test(bare) || DANGLES.test(bare))
    return false;
  // "… so you": the next clause has only begun.
  if (/\b(?:so|and|but|that|which|because|as|if) (?:you|we|i|they|it|he|she)$/i.test(bare)) return false;
  if (unbalanced(piece) || /:\s*$/.test(piece)) return false;
  if (/\?\s*$/.test(piece) && !QUESTION.test(bare)) return false;
  if (/\?\s*$/.test(whole) && QUESTION.test(bare)) return /\?\s*$/.test(piece);
  return IMPERATIVE.test(bare) || PLAIN_CLAUSE.test(bare) || hasClause(wordsOf(bare));
}

/** Opens with a subject, and right behind it the verb that goes with it. */
export function hasClause(words: readonly Word[]): boolean {
  let i = 0;
  while (words[i]?.class === 'adverb' || /^(?:but|and|so|there|here|also)$/i.test(words[i]?.text ?? '')) i++;
  const opener = words[i];
  if (!opener) return false;
  if (opener.class === 'pronoun') {
    if (/['’](?:s|re|m|ve|ll|d)$/i.test(opener.text)) return true;
    i++;
  } else {
    const from = i;
    while (words[i] && inSubject(words[i] as Word, words[i + 1])) {
      if (/[,:;–—]/.test(words[i]?.gap ?? '')) return false;
      i++;
    }
    if (i === from) return false;
  }
  while (words[i]?.class === 'adverb') i++;
  const verb = words[i];
  const before = words[i - 1];
  // "The savings report": a verb with nothing behind it is a noun more often than not.
  if (!verb || !before || /[,:;–—]/.test(before.gap) || (i === words.length - 1 && opener.class !== 'pronoun'))
    return false;
  return (verb.finite || VERB.test(verb.text)) && !/^(?:being|having|may|named|called|based)$/i.test(verb.text);
}

function inSubject(word: Word, next: Word | undefined): boolean {
  if (VERB.test(word.text)) return false;
  if (['determiner', 'adjective', 'noun', 'name', 'value', 'gerund', 'date'].includes(word.class)) return true;
  return next !== undefined && /^(?:of|in|at|for|on|and|&|with|from|this|that|these|those)$/i.test(word.text);
}

/** First letter large, no joining word in front. */
export function capital(text: string): string {
  const bare = text.replace(/^[\s,;:–—-]+/u, '').replace(/^(?:and|but|so|or|then|because|as|since|plus|&)\s+/i, '');
  return (bare[0] ?? '').toUpperCase() + bare.slice(1);
}

/** Its own end, or the sentence's; a question cut down to a statement ends as one. */
export function ended(piece: string, whole: string): string {
  const bare = piece.replace(/[\s,;:–—-]+$/u, '');
  if (/[.!?…]["”’)]?$/.test(bare)) return bare;
  return /(?:[.!?]["”’)]*|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(whole) ? `${bare}.` : bare;
}

function bracketAround(text: string, flag: Range): Range | undefined {
  for (const m of text.matchAll(/\s*\([^()]*\)/g)) {
    const end = m.index + m[0].length;
    if (m.index <= flag.start && end >= flag.end && m[0].length < text.length / 2) return { start: m.index, end };
  }
  return undefined;
}

function joined(rest: string): string {
  return /^[\s.,;:!?]/.test(rest) || rest === '' ? rest : ` ${rest}`;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;!?])/g, '$1')
    .trim();
}

export function unbalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/\(/g) !== count(/\)/g) ||
    count(/\[/g) !== count(/\]/g) ||
    count(/\{/g) !== count(/\}/g) ||
    count(/["“”]/g) % 2 === 1
  );
}

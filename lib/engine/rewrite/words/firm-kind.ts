/** What kind of firm it is, as somebody may prefer it: "to work with a family business". */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bfamily[- ](?:owned|run)\b/i, 'to work with a family-run firm'],
  [
    /\b(?:family|third generation) (?:firm|business|company|brokerage|house|bakery|farm|workshop|mill)\b/i,
    'to work with a family business',
  ],
  [/\b(?:second|third|fourth|fifth|sixth) generation\b/i, 'to work with a family business'],
  [/\bemployee[- ]owned\b/i, 'to work with an employee-owned firm'],
  [/\bindependent (?:firm|company|business|agency|bureau|broker|consultancy)\b/i, 'to work with an {0}'],
  [
    /\bnot (?:a )?trad(?:ing company|er)\b|\bfactory direct(?:ly)?\b|\bdirect from (?:the )?factory\b|\bthe factory directly\b/i,
    'to buy directly from the factory',
  ],
  [/\bno (?:sub-?contractors|subcontracting|agency staff)\b/i, 'that there are {0}'],
  [/\b(?:small|local) (?:firm|company|business|family business|agency|outfit|team)\b/i, 'to work with a {0}'],
];
const NOT =
  /\bfor an? (?:\p{L}+ )?$|\b(?:your|you['’]re|you are|clients?|customers?|for (?:small|local|independent)|help(?:s|ing)?|with (?:small|local|independent))\b[^.]*$/iu;

/** Without any of these, nothing is found. */
export const FIRM_KIND_CUES: readonly RegExp[] = KINDS.map(([kind]) => kind);

/** "We're a family business in Doncaster" -> "to work with a family business"; undefined where the sentence names no kind. */
export function firmKindIn(text: string): string | undefined {
  for (const [kind, said] of KINDS) {
    const m = kind.exec(text);
    if (!m || NOT.test(text.slice(0, m.index))) continue;
    return said.replace('{0}', m[0].toLowerCase());
  }
  return undefined;
}

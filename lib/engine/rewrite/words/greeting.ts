import type { Reading } from '../../reading';

/** "Hi Victor – I help …": the greeting on the same line stays. */
const GREETING =
  /^(?:hi|hello|hey|dear|g['’]day|good morning|good afternoon)\b(?: (?:Mr|Mrs|Ms|Dr|Prof)\.)?[^,.!?–—-]{0,30}(?:,|!| [–—-])\s+/i;

/** "{{first_name}}, I wrote …": a name to fill in greets too. */
const CALLED = /^(?:\{\{?[^}\n]{2,40}\}\}?|\[[^\]\n]{2,40}\])(?:,|!| [–—-])\s+/;

/** "Keller, we produce …" behind "Salve Dott." */
const NAMED = /^\p{Lu}\p{Ll}+, (?=(?:we|I|my|our)\b)/u;

/** The greeting that a sentence begins with, and the space behind it. */
export function greetingIn(text: string): string | undefined {
  return (GREETING.exec(text) ?? CALLED.exec(text) ?? NAMED.exec(text))?.[0];
}

const WHOM =
  "((?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?(?:\\p{Lu}[\\p{L}'’-]+|\\[[^\\]\\n]{2,30}\\]|\\{{1,2}[^}\\n]{2,30}\\}{1,2}))";
const GREETED = new RegExp(
  `^["“]?(?:(?:[Hh]i|[Hh]ello|[Hh]ey|Yo|Dear|(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening))[, ]+(?:${WHOM}|(\\p{Ll}[\\p{L}'’-]+))(?=\\s*(?:[,.!–—-]|$))|${WHOM},(?:$| ))`,
  'u',
);

/** Nobody by his name. */
const NOBODY =
  /^(?:sir|madam|team|all|there|customer|friend|folks|everyone|guys|again|lovely|love|mate|girls|dear|both|you|neighbou?rs?|colleagues?|sirs|helo|hello|md|ceo|hr|manager|mr\.? manager|friends)\b/i;

/** Whom the letter greets, with his title: "Ms Castellanos". */
export function greetedName({ sentences }: Reading): string | undefined {
  const found = GREETED.exec(sentences.find((s) => s.field === 'body')?.text ?? '');
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  return name && !NOBODY.test(name) ? name : undefined;
}

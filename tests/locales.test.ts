import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import german from '../locales/de.json';
import english from '../locales/en.json';
import { filesUnder } from './architecture/source';

type Texts = Readonly<Record<string, string>>;

/** Every text by its dotted key; singular and plural each for itself. */
function flat(tree: object, before = ''): Texts {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string' ? [[before + name, value]] : Object.entries(flat(value, `${before}${name}.`)),
    ),
  );
}

const languages = { en: flat(english), de: flat(german) };
const values = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

test('every language is there for both browsers', () => {
  expect(readdirSync('locales').sort()).toEqual(['de.json', 'en.json']);
});

test('German says everything that English says, with the same values', () => {
  expect(Object.keys(languages.de).sort()).toEqual(Object.keys(languages.en).sort());
  for (const [key, text] of Object.entries(languages.en)) {
    expect([key, text === '', values(languages.de[key] ?? '')]).toEqual([key, false, values(text)]);
  }
});

test('no key has a sign that browsers refuse, and no text has one that they read as a value', () => {
  for (const [key, text] of Object.entries(languages.en)) {
    expect(key).toMatch(/^[A-Za-z0-9.]+$/);
    expect(text).not.toMatch(/\$(?!\d)|\s\|\s/);
  }
});

test('the coach speaks as it should: no exclamation mark, no scolding', () => {
  for (const text of Object.values({ ...languages.en, ...languages.de })) {
    expect(text).not.toMatch(/!|\b(?:error|wrong|bad|must|failed)\b/i);
  }
});

test('every text is said somewhere', () => {
  const code = ['components', 'lib', 'entrypoints', 'wxt.config.ts'].flatMap((place) =>
    place.endsWith('.ts') ? [place] : filesUnder(place),
  );
  const all = code.map((path) => readFileSync(path, 'utf8')).join('\n');
  const said = (key: string) => {
    const whole = key.replace(/\.(?:1|n)$/, '');
    const group = `${whole.slice(0, whole.lastIndexOf('.') + 1)}`;
    return [`'${whole}'`, `\`${whole}\``, `\`${group}$`, `__MSG_${whole}__`].some((use) => all.includes(use));
  };
  expect(Object.keys(languages.en).filter((key) => !said(key))).toEqual([]);
});

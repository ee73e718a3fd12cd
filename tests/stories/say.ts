import type { Say } from '../../components/say';
import german from '../../locales/de.json';
import english from '../../locales/en.json';

const TEXTS: Readonly<Record<string, object>> = { en: english, de: german };

/** The interface's texts as the browser would give them, without a browser. A text that is missing throws. */
export function sayIn(language: string): Say {
  return (key, ...values) => {
    let found: unknown = TEXTS[language];
    for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
    const text = typeof found === 'object' && found !== null ? plural(found, values[0]) : found;
    if (typeof text !== 'string') throw new Error(`No text "${key}" in ${language}.`);
    return text.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
  };
}

function plural(texts: object, count: unknown): unknown {
  return (texts as Record<string, unknown>)[count === 1 ? '1' : 'n'];
}

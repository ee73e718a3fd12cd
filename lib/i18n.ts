import { createI18n } from '@wxt-dev/i18n';
import type { Say } from '../components/say';
import english from '../locales/en.json';

const i18n = createI18n();

/**
 * The interface in the browser's language. A browser that has no text (an extension that was just replaced is gone for it)
 * is helped out in English: nobody should ever read the name of a text.
 */
export const say: Say = (key, ...values) => {
  try {
    const [first] = values;
    const texts = values.map(String);
    return (typeof first === 'number' ? i18n.t(key, first, texts) : i18n.t(key, texts)) || inEnglish(key, values);
  } catch {
    return inEnglish(key, values);
  }
};

function inEnglish(key: string, values: readonly (string | number)[]): string {
  let found: unknown = english;
  for (const name of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[name];
  if (typeof found === 'object' && found !== null)
    found = (found as Record<string, string>)[values[0] === 1 ? '1' : 'n'];
  return String(found ?? '').replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
}

/** Where lines begin in the browser's language: `ltr` or `rtl`. */
export function direction(): string {
  try {
    return i18n.t('@@bidi_dir') || 'ltr';
  } catch {
    return 'ltr';
  }
}

import { createContext, useContext } from 'react';
import type english from '../locales/en.json';

/** A text, or its singular and plural. */
type Leaf = string | { readonly n: string };

type KeysOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends Leaf ? Name : `${Name}.${KeysOf<Tree[Name]>}`;
}[keyof Tree & string];

/** The name of a text in `locales/en.json`. */
export type TextKey = KeysOf<typeof english>;

/** Gives a text of the interface in the rep's language, with values for `$1`, `$2`. Where the text has a plural, the first value picks it. */
export type Say = (key: TextKey, ...values: readonly (string | number)[]) => string;

/** Components know no browser: whoever shows them says how they speak. */
export const SayContext = createContext<Say>((key) => key);

export const useSay = (): Say => useContext(SayContext);

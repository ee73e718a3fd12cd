import type { KindCue } from '../kinds';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';

/** Languages besides English in which the plainest facts are read. In others the page says that it cannot be read. */
export const LANGUAGES: Readonly<Record<string, readonly KindCue[]>> = { de: german, fr: french, es: spanish };

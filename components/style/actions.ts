import type { Draft } from '../../lib/engine/types';
import type { Outline, RuleForm, StyleHead, Verdict } from '../../lib/style/forms';
import type { StyleAnswer, StyleRequest } from '../../lib/style/stored';
import type { TextKey } from '../say';

/** What the section needs of the world: handed in, so that it knows no browser. */
export interface StyleActions {
  ask(request: StyleRequest): Promise<StyleAnswer>;
  /** Asks the browser for the one site of an address. Must follow a click directly. */
  allow(url: string): Promise<boolean>;
  /** Its rules as forms: quick enough for every key press. */
  outline(text: string): Outline;
  /** Everything that the checker says of it, and what it would flag. */
  judge(text: string, drafts: readonly Draft[]): Verdict;
  writeForm(text: string, index: number, form: RuleForm): string;
  removeRule(text: string, index: number): string;
  writeHead(text: string, head: Partial<StyleHead>): string;
  readDrafts(text: string): readonly Draft[];
  bumped(version: string, bump: 'major' | 'minor' | 'patch'): string;
  /** Gives the reader a file. */
  save(name: string, text: string): void;
  copy(text: string): Promise<void>;
  /** Styles to begin with. */
  readonly templates: readonly { readonly name: TextKey; readonly text: string }[];
  readonly samples: readonly Draft[];
}

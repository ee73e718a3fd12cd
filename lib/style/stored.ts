/** What is kept of house styles, and what pages may ask of them. Types only: they cross messages and storage. */
import type { CompiledStyle } from './compiled';
import type { StyleDiff } from './diff';
import type { Origin, RuleState } from './merge';
import type { Problem } from './problem';

/** Where a copy was fetched from, and when. Times are milliseconds since 1970. */
export interface Subscription {
  /** Without its pin. */
  readonly url: string;
  /** SHA-256 of the file in hexadecimal: only this very file is taken. */
  readonly pin?: string;
  readonly etag?: string;
  /** When the server was last asked with success: the copy is good for `style.expires` from here. */
  readonly askedAt: number;
  /** When it was last tried at all. */
  readonly triedAt: number;
}

/** A house style on this machine: its text, and what was compiled from it. */
export interface StoredStyle {
  readonly origin: Origin;
  readonly text: string;
  readonly style: CompiledStyle;
  readonly on: boolean;
  readonly subscription?: Subscription;
  /** Its place in the policy's list. */
  readonly slot?: number;
  /** A newer copy that raises something to warning: active once the rep agrees. */
  readonly pending?: { readonly text: string; readonly style: CompiledStyle; readonly diff: StyleDiff };
  /** What the last update changed. */
  readonly changed?: StyleDiff;
  /** Why the last update was refused: the last good copy is active. */
  readonly error?: string;
}

/** One style as a page shows it. */
export interface StyleView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly origin: Origin;
  readonly on: boolean;
  readonly owner?: string;
  readonly note?: string;
  readonly rules: number;
  readonly url?: string;
  readonly askedAt?: number;
  readonly pending?: StyleDiff;
  readonly changed?: StyleDiff;
  readonly error?: string;
}

/** A style that is looked at before it is taken. */
export interface Preview {
  readonly url: string;
  /** SHA-256 of what was looked at: exactly this is activated. */
  readonly hash: string;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly owner?: string;
  readonly rules: readonly {
    readonly id: string;
    readonly level: string;
    readonly message: string;
    readonly learn?: string;
  }[];
  readonly override: readonly { readonly rule: string; readonly level: string; readonly because?: string }[];
  readonly accept: readonly string[];
  readonly examples: number;
  /** Beside the copy that is there already. */
  readonly diff?: StyleDiff;
  /** The copy that is there comes from another origin. */
  readonly movesFrom?: string;
}

export interface StyleState {
  readonly styles: readonly StyleView[];
  readonly rules: readonly RuleState[];
  /** Addresses that the policy names and that this browser may not ask yet. */
  readonly wanted: readonly string[];
  /** Styles of the policy that cannot be used, each with why. */
  readonly broken: readonly string[];
}

export type StyleRequest =
  | { readonly do: 'list' }
  | { readonly do: 'text'; readonly id: string }
  | { readonly do: 'install'; readonly text: string; readonly origin: 'personal' | 'file' }
  | { readonly do: 'preview'; readonly url: string }
  | { readonly do: 'subscribe'; readonly url: string; readonly hash: string }
  | { readonly do: 'update' | 'agree' | 'decline' | 'remove'; readonly id: string }
  | { readonly do: 'turn'; readonly id: string; readonly on: boolean }
  | { readonly do: 'mute'; readonly rule: string; readonly on: boolean };

export type StyleAnswer =
  | { readonly ok: true; readonly state: StyleState; readonly preview?: Preview; readonly text?: string }
  | { readonly ok: false; readonly message: string; readonly problems?: readonly Problem[] };

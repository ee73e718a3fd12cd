import { type Memory, send } from '../messages';
import { type Choices, choices, speaksOn } from '../settings';
import type { CardParts } from './parts';

/** What pages of our own are called where a site has a hostname. */
const OWN = 'practice';

/** The site of a page, as the rep's choices name it. */
export const siteOf = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): string =>
  protocol.endsWith('extension:') ? OWN : hostname;

/** What the rep wants on this page, as it changes. Until it is read the coach is silent: it must not speak where it is not wanted. */
export class Will {
  readonly site: string;
  #choices: Choices | null = null;
  onChange: () => void = () => {};

  constructor(site: string, signal: AbortSignal) {
    this.site = site;
    const take = (now: Choices) => {
      // That the panel opened changes nothing that is judged.
      const same = this.#choices && JSON.stringify({ ...this.#choices, panel: now.panel }) === JSON.stringify(now);
      this.#choices = now;
      if (!same) this.onChange();
    };
    choices.watch(take, signal);
    void choices.get().then((now) => {
      if (!signal.aborted && this.#choices === null) take(now);
    });
  }

  get wanted(): boolean {
    return this.#choices !== null && speaksOn(this.#choices, this.site);
  }

  get keys(): boolean {
    return this.#choices?.keys ?? true;
  }

  get panel(): boolean {
    return this.#choices?.panel ?? false;
  }

  /** The panel was opened or closed here: known at once, kept a moment later. */
  set panel(open: boolean) {
    if (this.#choices) this.#choices = { ...this.#choices, panel: open };
  }
}

/** What the cards of a page need of the rep's will and of the background. */
export function cardParts(will: Will, remember: (memory: Memory) => void): CardParts {
  return {
    async explain(ruleId) {
      const answer = await send('explain', { ruleId });
      if (!answer.ok || !answer.value) return null;
      const { principle, evidence, style, fixed } = answer.value;
      return { principle, evidence: evidence ?? null, style, locked: fixed === 'on' };
    },
    dismiss: (scope, ruleId) =>
      remember(scope === 'rule' ? { what: 'rule', ruleId } : { what: 'site', site: will.site }),
    onSite: will.site !== OWN,
    keys: () => will.keys,
    panel: {
      open: () => will.panel,
      keep: (open) => {
        will.panel = open;
        remember({ what: 'panel', open });
      },
    },
  };
}

import { createEngine, type Engine } from '../engine';
import type { Style } from '../engine/rule';
import { checkStyle } from '../style/check';
import { createHouseEngine, type HouseEngine } from '../style/house-engine';
import { type Listed, lineup } from '../style/lineup';
import { lockedBy, type Muted, merge, NOTHING_MUTED } from '../style/merge';
import { NO_POLICY, type Policy } from '../style/policy';
import type { StoredStyle, StyleAnswer, StyleRequest, StyleState } from '../style/stored';
import { compareVersions } from '../style/version';
import { type Address, readAddress } from './address';
import { agreed, declined, firstProblem, fresh, isLocal, readStored, updated, upToDate, viewOf } from './copies';
import { type PolicyCopies, policyCopies } from './policy-copies';
import type { Ports } from './ports';
import { previewOf } from './preview';

/** A failed try is repeated after this at the earliest. */
const RETRY_MS = 10 * 60_000;

interface World {
  readonly styles: readonly StoredStyle[];
  readonly muted: Muted;
  readonly policy: Policy;
  readonly policyState: Pick<PolicyCopies, 'wanted' | 'missing' | 'broken'>;
}

/**
 * The house styles of this browser. One at a time changes them; the engine is built at the first need and anew after each
 * change. Whatever is wrong with a style or the storage, there is an engine: that of the core.
 */
export class StyleStore {
  private world: Promise<World> | undefined;
  private built: Promise<Engine> | undefined;
  /** The engine that was built last; it may be out of date. */
  private ready: Engine | undefined;
  /** Addresses of the policy that were asked in vain. */
  private readonly tried = new Map<string, { readonly at: number; readonly why: string }>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly core: Style,
    private readonly ports: Ports,
  ) {}

  /** The engine with all styles that are active. Never rejects. */
  async engine(): Promise<Engine> {
    // Read each time: it takes a millisecond, and a page that just switched a rule must not get the old answer.
    const [muted, world] = await Promise.all([this.muted(), this.read().catch(() => undefined)]);
    if (JSON.stringify(muted) !== JSON.stringify(world?.muted)) this.changed();
    this.built ??= this.build();
    this.ready = await this.built;
    return this.ready;
  }

  /**
   * What the engine says. The storage is read meanwhile, as that may take as long: what the last engine said counts if it is
   * still the one.
   */
  async judge<T>(ask: (engine: Engine) => T): Promise<T> {
    const current = this.engine();
    const last = this.ready;
    const early = last && { said: ask(last) };
    const engine = await current;
    return early && engine === last ? early.said : ask(engine);
  }

  /** Every rule of every style that is active, also those that are off: for lists. */
  async rules(): Promise<readonly Listed[]> {
    return lineup(this.layersOf(await this.read()));
  }

  /** Forgets what was read: somebody else (the policy, another page) changed it. */
  changed(): void {
    this.world = undefined;
    this.built = undefined;
  }

  /** Asks for newer copies of what has expired. Never rejects; typing does not wait for it. */
  async refresh(): Promise<void> {
    await this.inTurn(async () => {
      await this.followPolicy();
      const { styles } = await this.read();
      const now = this.ports.now();
      const due = styles.filter(
        ({ subscription: s, style }) => s && now - s.askedAt >= style.expires && now - s.triedAt >= RETRY_MS,
      );
      for (const old of due) await this.update(old);
      await this.fetchPolicy(now);
    }).catch(() => undefined);
  }

  /** Is the coach to stay silent on this site? */
  async silentOn(host: string): Promise<boolean> {
    const { policy } = await this.read().catch(() => ({ policy: NO_POLICY }));
    return policy.hostsOff.includes(host);
  }

  answer(request: StyleRequest): Promise<StyleAnswer> {
    return this.inTurn(() => this.handle(request));
  }

  private async handle(request: StyleRequest): Promise<StyleAnswer> {
    if (request.do === 'list') {
      await this.followPolicy();
      await this.fetchPolicy(this.ports.now());
      return this.done();
    }
    if (request.do === 'install') return this.install(request.text, request.origin);
    if (request.do === 'preview' || request.do === 'subscribe') return this.subscribe(request);
    if (request.do === 'mute') return this.mute(request.rule, request.on);
    const { styles } = await this.read();
    const old = [...styles].reverse().find(({ style }) => style.id === request.id);
    if (!old) return no('This style is not here any more.');
    if (request.do === 'text') return { ...(await this.done()), text: old.text } as StyleAnswer;
    if (request.do === 'update') return (await this.update(old, true)) ?? this.done();
    if (old.origin === 'policy') return no('Your company sets this style: it cannot be changed here.');
    if (request.do === 'remove') return this.put(styles.filter((s) => s !== old));
    if (request.do === 'turn') return this.replace(old, { ...old, on: request.on });
    return this.replace(old, request.do === 'agree' ? agreed(old) : declined(old));
  }

  private async install(text: string, origin: 'personal' | 'file'): Promise<StyleAnswer> {
    const checked = checkStyle(text, { core: this.core, local: isLocal(origin) });
    if (!checked.ok) return { ok: false, message: firstProblem(checked.problems), problems: checked.problems };
    const { styles } = await this.read();
    const same = styles.find(({ style }) => style.id === checked.style.id);
    if (same?.origin === 'policy') return no('Your company sets a style of this name. Choose another id.');
    if (same?.origin === 'url')
      return no('You subscribe to a style of this name. Unsubscribe first, or choose another id.');
    const copy: StoredStyle = { origin, text, style: checked.style, on: true };
    return this.put([...styles.filter((s) => s !== same), copy]);
  }

  private async subscribe(request: StyleRequest & { do: 'preview' | 'subscribe' }): Promise<StyleAnswer> {
    const address = readAddress(request.url);
    if (typeof address === 'string') return no(address);
    if (!(await this.ports.allowed(address))) return no(`The browser has not allowed ${address.origin} yet.`);
    const got = await this.ports.download(address);
    if (got.is !== 'new') return no(got.is === 'refused' ? got.why : 'The server answered without a file.');
    const checked = checkStyle(got.text, { core: this.core, local: false });
    if (!checked.ok) return { ok: false, message: firstProblem(checked.problems), problems: checked.problems };
    const { styles } = await this.read();
    const old = styles.find(({ style }) => style.id === checked.style.id);
    if (old?.origin === 'policy') return no('Your company sets this style already.');
    if (old?.subscription && compareVersions(checked.style.version, old.style.version) < 0) {
      return no(`This is version ${checked.style.version}; you have ${old.style.version} already.`);
    }
    const preview = previewOf(checked.style, address, got.hash, old);
    if (request.do === 'preview') return { ...(await this.done()), preview } as StyleAnswer;
    if (request.hash !== got.hash) return no('The file has changed since you looked at it. Look at it again.');
    const copy = fresh('url', checked.style, got, address, this.ports.now());
    return this.put([...styles.filter((s) => s !== old), copy]);
  }

  /** Asks the server of one style. An answer only when it was refused and somebody waits for it. */
  private async update(old: StoredStyle, loud = false): Promise<StyleAnswer | undefined> {
    if (!old.subscription) return loud ? no('This style is on this machine only: there is nowhere to ask.') : undefined;
    const { pin, etag } = old.subscription;
    const address = readAddress(`${old.subscription.url}${pin ? `#sha256=${pin}` : ''}`) as Address;
    const now = this.ports.now();
    const got = (await this.ports.allowed(address))
      ? await this.ports.download(address, etag)
      : ({ is: 'refused', why: `The browser does not allow ${address.origin} any more.` } as const);
    const next = {
      new: () => updated(old, got as { text: string; etag?: string }, this.core, now),
      same: () => ({ ...old, subscription: { ...old.subscription, askedAt: now, triedAt: now } as never }),
      refused: () => ({
        ...old,
        error: got.is === 'refused' ? got.why : '',
        subscription: { ...old.subscription, triedAt: now } as never,
      }),
    }[got.is]();
    const answer = await this.replace(old, next);
    return loud && next.error ? no(next.error) : loud ? answer : undefined;
  }

  /** A browser hands its policy over seconds after its start, and not always with an event. */
  private async followPolicy(): Promise<void> {
    const [now, { policy }] = await Promise.all([this.ports.policy().catch(() => NO_POLICY), this.read()]);
    if (JSON.stringify(now) !== JSON.stringify(policy)) this.changed();
  }

  /** Fetches what the policy names and nobody has fetched yet. */
  private async fetchPolicy(now: number): Promise<void> {
    const { missing } = (await this.read()).policyState;
    for (const { slot, address } of missing) {
      if (now - (this.tried.get(address.url)?.at ?? Number.NEGATIVE_INFINITY) < RETRY_MS) continue;
      const got = await this.ports.download(address);
      const checked = got.is === 'new' ? checkStyle(got.text, { core: this.core, local: false }) : undefined;
      const why = got.is === 'refused' ? got.why : firstProblem(checked?.problems ?? []);
      this.tried.set(address.url, { at: now, why: checked?.ok ? '' : `${address.url}: ${why}` });
      if (got.is !== 'new' || !checked?.ok) continue;
      const copy = { ...fresh('policy', checked.style, got, address, now), slot };
      const { styles } = await this.read();
      await this.put([...styles.filter((s) => s.origin !== 'policy' || s.slot !== slot), copy]);
    }
  }

  private async mute(rule: string, on: boolean): Promise<StyleAnswer> {
    const { policy } = await this.read();
    if (on && lockedBy(policy.lock)(rule)) return no('Your company has locked this rule: it stays on.');
    await this.ports.mute(rule, on);
    this.changed();
    return this.done();
  }

  private async replace(old: StoredStyle, next: StoredStyle): Promise<StyleAnswer> {
    const { styles } = await this.read();
    return this.put(styles.map((s) => (s.style.id === old.style.id && s.origin === old.origin ? next : s)));
  }

  private async put(styles: readonly StoredStyle[]): Promise<StyleAnswer> {
    try {
      await this.ports.save(styles);
    } catch {
      return no('The browser has no room to keep it. Nothing was changed.');
    } finally {
      this.changed();
    }
    return this.done();
  }

  private async done(): Promise<StyleAnswer> {
    const world = await this.read();
    const state: StyleState = {
      styles: world.styles.map(viewOf),
      rules: merge(this.layersOf(world)).states,
      wanted: world.policyState.wanted,
      broken: [
        ...world.policyState.broken,
        ...[...this.tried.values()].map(({ why }) => why).filter((why) => why !== ''),
      ],
    };
    return { ok: true, state };
  }

  private read(): Promise<World> {
    this.world ??= this.readWorld();
    return this.world;
  }

  private async readWorld(): Promise<World> {
    const [stored, muted, policy] = await Promise.all([
      this.ports.load().then(readStored, () => []),
      this.muted(),
      this.ports.policy().catch(() => NO_POLICY),
    ]);
    const usable = stored.map((s) => upToDate(s, this.core));
    const own = usable.filter(({ origin }) => origin !== 'policy');
    const fromPolicy = await policyCopies(policy, usable, this.core, this.ports);
    const styles = [...own, ...fromPolicy.styles];
    if (fromPolicy.changed) await this.ports.save(styles).catch(() => undefined);
    return { styles, muted, policy, policyState: fromPolicy };
  }

  private muted(): Promise<Muted> {
    return this.ports.muted().catch(() => NOTHING_MUTED);
  }

  private layersOf({ styles, muted, policy }: World) {
    const layers = styles.filter(({ on, origin }) => on || origin === 'policy');
    return { core: this.core, layers, lock: policy.lock, mute: muted };
  }

  private async build(): Promise<Engine> {
    try {
      const engine: HouseEngine = createHouseEngine(this.layersOf(await this.read()));
      // Patterns are compiled at their first use: better before the rep's first sentence than with it.
      engine.check(FIRST, { stage: 'cold' });
      return engine;
    } catch {
      return createEngine(this.core);
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work, work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}

const FIRST = { channel: 'email', subject: 'Your depot', body: 'How do you plan the day?' } as const;

const no = (message: string): StyleAnswer => ({ ok: false, message });

import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { type Muted, NOTHING_MUTED } from '../../lib/style/merge';
import type { Policy } from '../../lib/style/policy';
import { NO_POLICY } from '../../lib/style/policy';
import type { StoredStyle, StyleAnswer, StyleState } from '../../lib/style/stored';
import type { Download } from '../../lib/style-store/download';
import { StyleStore } from '../../lib/style-store/store';
import { oneRule } from '../style/helpers';

const HOUR = 3_600_000;
const URL_ = 'https://acme.example/style.yaml';
const DRAFT: Draft = {
  channel: 'email',
  subject: '',
  body: 'I saw that your depot opens in Leeds. Our synergies help bakers. How do you plan the week?',
};

/** A style that flags "synergies". */
const file = (version = '1.0.0', level = 'suggestion', id = 'acme') =>
  oneRule(`level: ${level}\nswap: {synergies: savings}`, 'See [[synergies]].')
    .replace('id: acme', `id: ${id}`)
    .replace('1.0.0', `${version}, expires: 1h`);

/** A browser whose storage, server, policy and clock the test holds in its hand. */
class World {
  stored: unknown = [];
  muted: Muted = NOTHING_MUTED;
  policy: Policy = NO_POLICY;
  server: Download | Promise<Download> = { is: 'refused', why: 'The server cannot be reached, or broke off.' };
  asked: (string | undefined)[] = [];
  now = 1_000 * HOUR;
  full = false;
  allowed = true;
  store = this.restarted();

  restarted(): StyleStore {
    this.store = new StyleStore(coreStyle, {
      load: async () => structuredClone(this.stored) as readonly StoredStyle[],
      save: async (list) => {
        if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
        this.stored = structuredClone(list);
      },
      muted: async () => structuredClone(this.muted),
      mute: async (rule, off) => {
        const rules = this.muted.rules.filter((other) => other !== rule);
        this.muted = { ...this.muted, rules: off ? [...rules, rule] : rules };
      },
      policy: async () => this.policy,
      allowed: async () => this.allowed,
      download: async (_address, etag) => {
        this.asked.push(etag);
        return this.server;
      },
      now: () => this.now,
    });
    return this.store;
  }
  serves(text: string, etag = 'e'): void {
    this.server = { is: 'new', text, hash: `hash of ${text.length}`, etag };
  }
  /** What house rules flag in the draft. */
  async flags(): Promise<string[]> {
    const { diagnostics } = await this.store.judge((engine) => engine.check(DRAFT, { stage: 'cold' }));
    return diagnostics.filter((d) => !d.ruleId.startsWith('core/')).map((d) => `${d.ruleId} ${d.severity}`);
  }
  async subscribe(url = URL_): Promise<void> {
    const looked = await this.store.answer({ do: 'preview', url });
    if (!looked.ok || !looked.preview) throw new Error(JSON.stringify(looked));
    state(await this.store.answer({ do: 'subscribe', url, hash: looked.preview.hash }));
  }
}

function state(answer: StyleAnswer): StyleState {
  if (!answer.ok) throw new Error(answer.message);
  return answer.state;
}

let world: World;
beforeEach(() => {
  world = new World();
});

describe('a subscription', () => {
  it('is looked at first, and nothing is active before it is taken', async () => {
    world.serves(file());
    const looked = await world.store.answer({ do: 'preview', url: URL_ });
    expect(looked).toMatchObject({
      ok: true,
      preview: {
        id: 'acme',
        title: 'Acme',
        version: '1.0.0',
        rules: [{ id: 'acme/one', level: 'suggestion' }],
        examples: 2,
      },
    });
    expect(await world.flags()).toEqual([]);
    await world.subscribe();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.restarted();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('takes exactly what was looked at', async () => {
    world.serves(file());
    const answer = await world.store.answer({ do: 'subscribe', url: URL_, hash: 'of another file' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(/changed since you looked/) });
    expect(await world.flags()).toEqual([]);
  });

  it.each([
    ['http://acme.example/s.yaml', /Only https/],
    ['javascript:alert(1)', /Only https/],
    ['https://me:pw@acme.example/s', /name or password/],
    ['acme', /no address/],
    [`${URL_}#sha256=12`, /64 digits/],
  ])('%s is no address to ask', async (url, message) => {
    expect(await world.store.answer({ do: 'preview', url })).toMatchObject({
      ok: false,
      message: expect.stringMatching(message),
    });
    expect(world.asked).toEqual([]);
  });

  it('needs the permission for its one origin', async () => {
    world.allowed = false;
    expect(await world.store.answer({ do: 'preview', url: URL_ })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/not allowed/),
    });
    expect(world.asked).toEqual([]);
  });

  it('asks again only when it has expired, and says which copy it has', async () => {
    world.serves(file());
    await world.subscribe();
    world.asked = [];
    await world.store.refresh();
    expect(world.asked).toEqual([]);
    world.now += HOUR;
    world.server = { is: 'same' };
    await world.store.refresh();
    expect(world.asked).toEqual(['e']);
    await world.store.refresh();
    expect(world.asked).toEqual(['e']);
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('an update that raises nothing is taken, and says what it changed', async () => {
    world.serves(file());
    await world.subscribe();
    world.now += HOUR;
    world.serves(file('1.1.0', 'hint'));
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one hint']);
    const [view] = state(await world.store.answer({ do: 'list' })).styles;
    expect(view).toMatchObject({ version: '1.1.0', changed: { summary: '1 rule lowered to hint' } });
  });

  it('one that raises a rule to warning waits until the rep agrees', async () => {
    world.serves(file());
    await world.subscribe();
    world.now += HOUR;
    world.serves(file('2.0.0', 'warning'));
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.restarted();
    const [view] = state(await world.store.answer({ do: 'list' })).styles;
    expect(view).toMatchObject({
      version: '1.0.0',
      pending: { to: '2.0.0', summary: '1 rule raised to warning', raised: ['acme/one'] },
    });
    await world.store.answer({ do: 'decline', id: 'acme' });
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.now += HOUR;
    await world.store.refresh();
    state(await world.store.answer({ do: 'agree', id: 'acme' }));
    expect(await world.flags()).toEqual(['acme/one warning']);
  });

  it.each<[string, () => Download]>([
    ['an older version', () => ({ is: 'new', text: file('0.9.0', 'hint'), hash: 'h' })],
    ['another style', () => ({ is: 'new', text: file('2.0.0', 'hint', 'other'), hash: 'h' })],
    ['half a file', () => ({ is: 'new', text: file('2.0.0', 'hint').slice(0, 120), hash: 'h' })],
    ['an error page', () => ({ is: 'new', text: '<!doctype html><p>Gone', hash: 'h' })],
    [
      'a rule that fails its tests',
      () => ({ is: 'new', text: file('2.0.0', 'hint').replace('See [[', '[[See '), hash: 'h' }),
    ],
    [
      'a regex',
      () => ({
        is: 'new',
        text: file('2.0.0').replace('swap: {synergies: savings}', 'any: [{regex: synergies}]'),
        hash: 'h',
      }),
    ],
    ['no answer', () => ({ is: 'refused', why: 'The server did not answer within 10 seconds.' })],
  ])('%s is refused, said, and the last good copy stays active', async (_name, download) => {
    world.serves(file());
    await world.subscribe();
    world.now += HOUR;
    world.server = download();
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    const [view] = state(await world.store.answer({ do: 'list' })).styles;
    expect(view?.version).toBe('1.0.0');
    expect(view?.error).toMatch(/\w/);
    expect(await world.store.answer({ do: 'update', id: 'acme' })).toMatchObject({ ok: false, message: view?.error });
    // A good one later mends it.
    world.serves(file('1.2.0', 'hint'));
    state(await world.store.answer({ do: 'update', id: 'acme' }));
    expect(await world.flags()).toEqual(['acme/one hint']);
  });

  it('a server that hangs keeps nobody from typing', async () => {
    world.serves(file());
    await world.subscribe();
    world.now += HOUR;
    world.server = new Promise(() => undefined);
    void world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('from another origin says so, and a lower version is not taken in its place', async () => {
    world.serves(file());
    await world.subscribe();
    world.serves(file('1.1.0'));
    const moved = await world.store.answer({ do: 'preview', url: 'https://other.example/s.yaml' });
    expect(moved).toMatchObject({
      preview: { movesFrom: 'https://acme.example', diff: { from: '1.0.0', to: '1.1.0' } },
    });
    world.serves(file('0.1.0'));
    expect(await world.store.answer({ do: 'preview', url: 'https://other.example/s.yaml' })).toMatchObject({
      ok: false,
    });
  });
});

describe('own styles', () => {
  it('are installed, turned off and on, given back as text, and removed', async () => {
    state(await world.store.answer({ do: 'install', text: file(), origin: 'personal' }));
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    await world.store.answer({ do: 'turn', id: 'acme', on: false });
    expect(await world.flags()).toEqual([]);
    await world.store.answer({ do: 'turn', id: 'acme', on: true });
    expect(await world.store.answer({ do: 'text', id: 'acme' })).toMatchObject({ text: file() });
    await world.store.answer({ do: 'remove', id: 'acme' });
    expect(await world.flags()).toEqual([]);
  });

  it('a file with a mistake changes nothing and says where it is', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    const answer = await world.store.answer({ do: 'install', text: file('x'), origin: 'file' });
    expect(answer).toMatchObject({ ok: false, problems: [{ line: 2, message: 'version is no version' }] });
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('a full storage changes nothing and is said', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    world.full = true;
    expect(await world.store.answer({ do: 'remove', id: 'acme' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/no room/),
    });
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('a rule is muted for good', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    await world.store.answer({ do: 'mute', rule: 'acme/one', on: true });
    world.restarted();
    expect(await world.flags()).toEqual([]);
    await world.store.answer({ do: 'mute', rule: 'acme/one', on: false });
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('what is switched off elsewhere holds with the next question', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.muted = { rules: ['acme/one'], lenses: [] };
    expect(await world.flags()).toEqual([]);
    world.muted = NOTHING_MUTED;
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.muted = { rules: [], lenses: ['house'] };
    expect(await world.flags()).toEqual([]);
  });

  it('are listed with the rules of the core, also what is off', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    world.muted = { rules: ['acme/one'], lenses: [] };
    const rules = await world.store.rules();
    expect(rules.map(({ rule }) => rule.id)).toEqual([...coreStyle.rules.map(({ id }) => id), 'acme/one']);
    expect(rules.at(-1)).toMatchObject({ house: true, rule: { lens: 'house' } });
    expect(rules.at(-1)).not.toHaveProperty('fixed');
  });
});

describe('whatever storage holds, there is an engine', () => {
  it.each([
    [null],
    ['x'],
    [{}],
    [[1, null, {}, { text: 1 }]],
    [[{ origin: 'file', text: '', style: { id: 'a', rules: [{}], override: [], accept: [] }, on: true }]],
  ])('%j', async (stored) => {
    world.stored = stored;
    world.restarted();
    const { diagnostics } = (await world.store.engine()).check(
      { ...DRAFT, body: `${DRAFT.body} You need to sign up today.` },
      { stage: 'cold' },
    );
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('a copy that an older extension compiled is compiled again from its text', async () => {
    await world.store.answer({ do: 'install', text: file(), origin: 'file' });
    world.stored = (world.stored as StoredStyle[]).map((s) => ({
      ...s,
      style: { ...s.style, compiler: 0, rules: [{ old: 1 }] },
    }));
    world.restarted();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });
});

describe('the policy', () => {
  it('sets a style that cannot be removed, turned off or muted when it is locked', async () => {
    world.policy = { ...NO_POLICY, styles: [file()], lock: ['acme/*'] };
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    for (const request of [
      { do: 'remove', id: 'acme' },
      { do: 'turn', id: 'acme', on: false },
      { do: 'mute', rule: 'acme/one', on: true },
    ] as const) {
      expect(await world.store.answer(request)).toMatchObject({ ok: false, message: expect.stringMatching(/company/) });
    }
    world.muted = { rules: ['acme/one'], lenses: ['pressure', 'ask', 'me-focus', 'house'] };
    world.restarted();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    expect((await world.store.rules()).at(-1)).toMatchObject({ rule: { id: 'acme/one' }, fixed: 'on' });
    expect(await world.store.answer({ do: 'install', text: file('9.0.0', 'off'), origin: 'file' })).toMatchObject({
      ok: false,
    });
  });

  it('may come late: the next compose box finds it', async () => {
    expect(await world.flags()).toEqual([]);
    world.policy = { ...NO_POLICY, styles: [file()] };
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
  });

  it('a new text that is wrong leaves the last good one active, and is said', async () => {
    world.policy = { ...NO_POLICY, styles: [file()] };
    await world.flags();
    world.policy = { ...NO_POLICY, styles: [file('x')] };
    world.store.changed();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    expect(state(await world.store.answer({ do: 'list' })).broken).toEqual([
      expect.stringMatching(/version is no version/),
    ]);
    world.policy = NO_POLICY;
    world.store.changed();
    expect(await world.flags()).toEqual([]);
  });

  it('an address is fetched in the background, once allowed, and updates without asking', async () => {
    world.policy = { ...NO_POLICY, styles: [URL_] };
    world.allowed = false;
    expect(state(await world.store.answer({ do: 'list' })).wanted).toEqual([URL_]);
    world.allowed = true;
    world.serves(file());
    world.store.changed();
    expect(await world.flags()).toEqual([]);
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one suggestion']);
    world.now += HOUR;
    world.serves(file('2.0.0', 'warning'));
    await world.store.refresh();
    expect(await world.flags()).toEqual(['acme/one warning']);
  });

  it('keeps the coach away from sites', async () => {
    world.policy = { ...NO_POLICY, hostsOff: ['www.linkedin.com'] };
    expect([await world.store.silentOn('www.linkedin.com'), await world.store.silentOn('mail.google.com')]).toEqual([
      true,
      false,
    ]);
  });
});

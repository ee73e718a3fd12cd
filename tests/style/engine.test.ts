import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { createHouseEngine } from '../../lib/style/house-engine';
import type { Layer, MergeOptions, Origin } from '../../lib/style/merge';
import { SAMPLES } from '../../lib/style/samples';
import { applied } from '../../lib/style/suggest';
import { HEAD, oneRule, style } from './helpers';

const cold: Context = { stage: 'cold' };
const mail = (body: string, subject = ''): Draft => ({ channel: 'email', subject, body });
const layer = (text: string, origin: Origin = 'file'): Layer => ({ origin, style: style(text) });
const engine = (layers: readonly Layer[], more: Partial<MergeOptions> = {}) =>
  createHouseEngine({ core: coreStyle, layers, ...more });
const muted = (...rules: string[]) => ({ rules, lenses: [] });
const flagged = (e: ReturnType<typeof engine>, draft: Draft) =>
  e.check(draft, cold).diagnostics.map((d) => `${d.ruleId} ${d.severity} ${d.quote}`);

/** A sales message with a house word in it. */
const OPENING = 'I saw that your second depot opens in Leeds in March.';
const BODY = `${OPENING} Our synergies help bakers. How do you plan the week?`;
const SYNERGY = oneRule('swap: {synergies: savings}', 'See [[synergies]].');
const of = (id: string, version: string, level: string) =>
  SYNERGY.replace('id: acme', `id: ${id}`)
    .replace('1.0.0', version)
    .replace('    swap', `    level: ${level}\n    swap`);

describe('house rules in the engine', () => {
  it('flag beside the core rules, with their own words', () => {
    const [d] = engine([layer(SYNERGY)])
      .check(mail(BODY), cold)
      .diagnostics.filter((x) => x.lens === 'house');
    expect(d).toMatchObject({
      ruleId: 'acme/one',
      quote: 'synergies',
      message: 'Says it.',
      why: 'A rule of “Acme”.',
      severity: 'suggestion',
    });
  });

  it('show the host of the page to read on', () => {
    const text = SYNERGY.replace(
      '    swap',
      '    why: Plain helps.\n    learn: https://wiki.acme.example/plain\n    swap',
    );
    const [d] = engine([layer(text)])
      .check(mail(BODY), cold)
      .diagnostics.filter((x) => x.lens === 'house');
    expect(d?.why).toBe('Plain helps. More: wiki.acme.example/plain');
  });

  it('offer what to say instead, and only what the coach passes', () => {
    const text = SYNERGY.replace('    swap', '    suggest: ["Bakers save two vans a week."]\n    swap');
    const e = engine([layer(text)]);
    const draft = mail(BODY);
    const d = e.check(draft, cold).diagnostics.find((x) => x.lens === 'house');
    if (!d) throw new Error('not flagged');
    const texts = e
      .fixes(draft, cold, d)
      .map((fix) => fix.edits.reduceRight((x, edit) => applied(x, edit), draft).body);
    expect(texts).toContain(BODY.replace('synergies', 'savings'));
    expect(texts).toContain(BODY.replace('Our synergies help bakers.', 'Bakers save two vans a week.'));
    // The other style flags what this one offers: it is not offered any more.
    const other = layer(
      SYNERGY.replace('id: acme', 'id: other').replaceAll('synergies', 'savings').replace(': savings}', ': less}'),
    );
    const left = engine([layer(SYNERGY), other]).fixes(draft, cold, d);
    expect(left.flatMap((fix) => fix.edits.map((edit) => edit.newText))).not.toContain('savings');
  });

  it('rework a whole draft with house words first, and again change nothing more', () => {
    const e = engine([layer(SYNERGY)]);
    const draft = mail(`${BODY}\n\nYou need to see our new rates today.`);
    const once = e.rework(draft, cold);
    expect(once.draft.body).toContain('savings');
    expect(once.draft.body).not.toMatch(/synergies|need to see/);
    expect(once.edits.reduceRight((x, edit) => applied(x, edit), draft)).toEqual(once.draft);
    expect(once.steps.map((s) => s.ruleId)).toContain('acme/one');
    expect(once.left).toBe(e.check(once.draft, cold).diagnostics.length);
    expect(e.rework(once.draft, cold)).toMatchObject({ edits: [], steps: [] });
  });

  it('uncover accepted words in what a rework writes', () => {
    const e = engine([layer(`${HEAD}vocab:\n  accept: [Quick Call Ltd]\n`)]);
    const draft = mail('Quick Call Ltd opened in Leeds. You need to see our rates today, Quick Call Ltd needs them.');
    const { draft: after } = e.rework(draft, cold);
    expect(after.body).not.toMatch(/need to see/);
    expect(after.body).toContain('Quick Call Ltd opened in Leeds.');
    expect(after.body).not.toMatch(/Zq/);
  });

  it('the same draft always gives the same answer, and without styles that of the core', () => {
    const plain = createEngine(coreStyle);
    const none = engine([]);
    for (const sample of SAMPLES) expect(none.check(sample, cold)).toEqual(plain.check(sample, cold));
  });

  it('looking only at rules that wait for a word changes no answer', () => {
    const words =
      'we our synergies leverage guaranteed call quick 15 because could you https://a.example ! ? savings Ana soon'.split(
        ' ',
      );
    const rules = [
      'swap: {synergies: savings, leverage: use}',
      'any: [{match: "guarant* #Value?"}, {phrase: "!"}]',
      'count: {of: [{match: "(we|our)"}], max: 2}',
      'count: {of: words, max: 12}',
      'ratio: {of: me-words, to: you-words, max: 2}',
      'require: [{phrase: because}]',
      'before: {first: [{phrase: because}], later: [{match: "(could|can) you"}]}',
      'any: [{match: "#Url"}]',
    ];
    const flags = [
      '[[synergies]]',
      '[[guaranteed 5]]',
      'We we [[our]].',
      'w '.repeat(14),
      'I',
      'No.',
      '[[Could you]]',
      '[[https://a.example]]',
    ];
    const layers = rules.map((body, i) => {
      const pass = body.startsWith('require') ? 'because' : 'Fine.';
      const marks = body.startsWith('count: {of: words') ? `[[${(flags[i] ?? '').trim()}]]` : (flags[i] ?? '');
      return layer(oneRule(body, marks, pass).replace('id: acme', `id: s${i}`));
    });
    const all = createHouseEngine({ core: coreStyle, layers });
    const full = createEngine({ id: 'x', title: '', version: '', rules: [...all.rules, ...coreStyle.rules] });
    const text = fc
      .array(fc.constantFrom(...words, '. ', '\n\n', '.\n'), { minLength: 4, maxLength: 40 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, (body) => {
        const draft = mail(`${OPENING} ${body}`);
        expect(all.check(draft, cold)).toEqual(full.check(draft, cold));
      }),
      { numRuns: 150 },
    );
  });
});

describe('accepted words', () => {
  const accept = (words: string) => layer(`${HEAD}vocab: {accept: [${words}]}\n`, 'personal');
  const draft = mail(`${OPENING} Don’t miss out. Quick Call Ltd is in Leeds. We use Synergies daily.`);

  it('are flagged by no rule, and every span and quote stays true', () => {
    const rule = layer(SYNERGY.replace('id: acme', 'id: other'));
    expect(flagged(engine([rule]), draft)).toContain('other/one suggestion Synergies');
    const e = engine([rule, accept('synergies, "don\'t miss out"')]);
    const report = e.check(draft, cold);
    expect(report.diagnostics.map((d) => d.ruleId)).not.toContain('other/one');
    expect(report.diagnostics.filter((d) => d.quote.includes('miss'))).toEqual([]);
    for (const d of [...report.diagnostics, ...report.strengths]) {
      expect(draft[d.span.field].slice(d.span.start, d.span.end)).toBe(d.quote);
    }
    expect(JSON.stringify(report)).not.toMatch(/Z[qxzjvkwpbg]+x/);
  });

  it('are whole words', () => {
    const rule = layer(SYNERGY.replace('id: acme', 'id: other'));
    expect(flagged(engine([rule, accept('synergie, ynergies')]), draft)).toContain('other/one suggestion Synergies');
  });
});

describe('trust', () => {
  const draft = mail(BODY);
  const synergy = (layers: readonly Layer[], more: Partial<MergeOptions> = {}) =>
    flagged(engine(layers, more), draft).filter((line) => line.startsWith('acme/one'));
  const override = (level: string, id = 'acme/one') =>
    ({
      compiler: 1,
      id: 'mine',
      title: 'Mine',
      version: '1.0.0',
      expires: 0,
      override: [{ rule: id, level, because: 'We differ.' }],
      accept: [],
      rules: [],
    }) as const;
  const mine = (level: 'off' | 'hint' | 'warning', origin: Origin): Layer => ({
    origin,
    style: override(level) as never,
  });

  it('a more trusted style has the last word on a level', () => {
    expect(synergy([layer(SYNERGY, 'file')])).toEqual(['acme/one suggestion synergies']);
    expect(synergy([layer(SYNERGY, 'file'), mine('warning', 'url')])).toEqual(['acme/one warning synergies']);
    expect(synergy([mine('hint', 'personal'), layer(SYNERGY, 'file'), mine('warning', 'policy')])).toEqual([
      'acme/one warning synergies',
    ]);
    expect(synergy([mine('off', 'url'), layer(SYNERGY, 'file')])).toEqual([]);
  });

  it('of two copies of one style the more trusted one stands', () => {
    const copies = [layer(of('acme', '2.0.0', 'hint'), 'personal'), layer(of('acme', '1.0.0', 'warning'), 'url')];
    expect(synergy(copies)).toEqual(['acme/one warning synergies']);
    expect(synergy([...copies].reverse())).toEqual(['acme/one warning synergies']);
  });

  it('the rep may mute a whole lens, but for what the company has locked', () => {
    const mute = { rules: [], lenses: ['house' as const] };
    expect(synergy([layer(SYNERGY)], { mute })).toEqual([]);
    expect(synergy([layer(SYNERGY, 'policy')], { mute, lock: ['acme/*'] })).toEqual(['acme/one suggestion synergies']);
  });

  it('the rep may mute any rule for good, of the core as well', () => {
    expect(synergy([layer(SYNERGY)], { mute: muted('acme/one') })).toEqual([]);
    const pushy = mail(`${OPENING} You need to sign up today.`);
    const [id = ''] = engine([])
      .check(pushy, cold)
      .diagnostics.map((d) => d.ruleId);
    expect(
      engine([], { mute: muted(id) })
        .check(pushy, cold)
        .diagnostics.map((d) => d.ruleId),
    ).not.toContain(id);
  });

  it('but not a rule that the company has locked, in whatever way', () => {
    const company = layer(SYNERGY, 'policy');
    for (const lock of [['acme/one'], ['acme/*']]) {
      expect(synergy([company], { lock, mute: muted('acme/one') })).toEqual(['acme/one suggestion synergies']);
      expect(synergy([mine('off', 'url'), company], { lock })).toEqual(['acme/one suggestion synergies']);
      const accept = layer(`${HEAD.replace('acme', 'mine')}vocab: {accept: [synergies]}\n`, 'url');
      expect(synergy([accept, company], { lock })).toEqual(['acme/one suggestion synergies']);
      expect(engine([company], { lock }).states.find((s) => s.id === 'acme/one')).toMatchObject({ locked: true });
    }
    // What the policy itself accepts holds.
    const accepting = layer(`${HEAD.replace('acme', 'ours')}vocab: {accept: [synergies]}\n`, 'policy');
    expect(synergy([company, accepting], { lock: ['acme/*'] })).toEqual([]);
  });

  it('says for lists what became of every rule, and why', () => {
    const { states } = engine([layer(SYNERGY), mine('off', 'url')], { mute: muted('core/me-list') });
    expect(states.find((s) => s.id === 'acme/one')).toEqual({
      id: 'acme/one',
      level: 'off',
      origin: 'file',
      locked: false,
      muted: false,
      by: 'Mine',
      because: 'We differ.',
    });
    expect(states.find((s) => s.id === 'core/me-list')).toMatchObject({ muted: true, origin: 'core' });
    expect(states.length).toBe(coreStyle.rules.length + 1);
  });
});

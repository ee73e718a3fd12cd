import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main';
import { problemLine } from '../../lib/style/problem';
import { check } from '../style/helpers';
import { ownFolder } from './command';
import { FIFTY } from './vale-rules';

const { folder, file } = ownFolder();
/** The command line in this process: what it prints and its exit code. */
const earnest = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const listen = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    said[to] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ];
  try {
    return { code: await main(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

const STARTER = readFileSync('styles/starter.yaml', 'utf8');
const good = file('good.yaml', STARTER);
const bad = file(
  'bad.yaml',
  STARTER.replace('[[quick call]]', 'quick [[call]]').replace('leverage: use', 'leverage: utilize'),
);
const draft = file('draft.txt', 'Subject: Leeds\n\nI saw that your depot opens in Leeds. May I pick your brain?\n');

describe('earnest style check', () => {
  it('says that a file is in order', async () => {
    expect(await earnest('style', 'check', good)).toEqual({
      code: 0,
      out: `${good}: Our house style 1.0.0 is in order: 6 rules, 1 override, 2 accepted\n`,
      err: '',
    });
  });

  it('prints every mistake as file:line:column, message and advice, and exits 1', async () => {
    const { code, out } = await earnest('style', 'check', bad, good);
    const lines = check(readFileSync(bad, 'utf8')).problems.map((p) => problemLine(bad, p));
    expect(lines).toHaveLength(2);
    expect(out).toContain(`${lines.join('\n')}\n`);
    expect(out).toContain('is in order');
    expect(code).toBe(1);
  });

  it('speaks SARIF, GitHub and JSON', async () => {
    const log = JSON.parse((await earnest('style', 'check', '--format', 'sarif', bad)).out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: 'style',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: expect.any(Number), startColumn: expect.any(Number) } } }],
    });
    const notes = (await earnest('style', 'check', '--format', 'github', bad)).out.trim().split('\n');
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toMatch(/^::error file=[^,]+,line=\d+,col=\d+,title=style::starter\/\S+%?/);
    expect(JSON.parse((await earnest('style', 'check', '--format', 'json', good)).out)).toEqual([
      { file: good, ok: true, problems: [] },
    ]);
  });

  it('a file that cannot be read is named, and exits 2', async () => {
    const { code, out, err } = await earnest('style', 'check', join(folder, 'none.yaml'), good);
    expect([code, out.includes('in order'), err]).toEqual([
      2,
      true,
      expect.stringContaining('none.yaml: no such file'),
    ]);
  });
});

describe('earnest style test', () => {
  it('counts examples, and names patterns without one', async () => {
    const more = file('more.yaml', STARTER.replace('utilize: use', 'utilize: use\n      holistic: whole'));
    const { code, out } = await earnest('style', 'test', '--coverage', more);
    expect(out).toContain('17 of 17 examples hold, in 6 rules');
    expect(out).toContain('starter/plain-words: 3 of 4 patterns have an example\n    no example flags: holistic');
    expect(code).toBe(0);
  });

  it('fails on an example that does not hold', async () => {
    const { code, out } = await earnest('style', 'test', bad);
    expect(out).toMatch(/bad\.yaml:\d+:\d+ {2}starter\/brain-picking: flags “quick call” where “call” is marked/);
    expect(out).toContain('16 of 17 examples hold');
    expect(code).toBe(1);
  });
});

it('earnest style diff tells what subscribers will be told, and exits 1 for a difference', async () => {
  const now = file('now.yaml', STARTER.replace('level: suggestion ', 'level: warning ').replace('1.0.0', '1.1.0'));
  const { code, out } = await earnest('style', 'diff', good, now);
  expect(out).toBe(
    '1.0.0 → 1.1.0: 1 rule raised to warning\n  ↑ starter/brain-picking: suggestion → warning\n' +
      '  Subscribers are asked first: starter/brain-picking rise to warning.\n',
  );
  expect(code).toBe(1);
  expect(await earnest('style', 'diff', good, good)).toMatchObject({
    code: 0,
    out: '1.0.0 → 1.0.0: nothing changed\n',
  });
  expect(await earnest('style', 'diff', good, bad)).toMatchObject({ code: 2, out: '' });
});

describe('earnest check --style', () => {
  it('judges drafts with house rules beside the core ones', async () => {
    const [report] = JSON.parse((await earnest('check', '--format', 'json', '--style', good, draft)).out);
    const house = report.diagnostics.find((d: { rule: string }) => d.rule === 'starter/brain-picking');
    expect(house).toMatchObject({ text: 'pick your brain', line: 3, severity: 'suggestion' });
    expect(house.fixes[0].edits[0].newText).toBe('Would it help if I wrote the two options down first?');
    expect(JSON.parse((await earnest('check', '--format', 'json', draft)).out)[0].diagnostics).not.toContainEqual(
      expect.objectContaining({ rule: 'starter/brain-picking' }),
    );
  });

  it('annotates for GitHub and writes SARIF with exact ranges', async () => {
    const notes = (await earnest('check', '--format', 'github', '--style', good, draft)).out;
    expect(notes).toMatch(
      /::warning file=.*draft\.txt,line=3,col=45,endLine=3,endColumn=60,title=starter\/brain-picking::“pick your brain” asks/,
    );
    const { results } = JSON.parse((await earnest('check', '--format', 'sarif', '--style', good, draft)).out).runs[0];
    expect(
      results.find((r: { ruleId: string }) => r.ruleId === 'starter/brain-picking').locations[0].physicalLocation
        .region,
    ).toEqual({
      startLine: 3,
      startColumn: 45,
      endLine: 3,
      endColumn: 60,
    });
  });

  it('uses no style that is not in order', async () => {
    const { code, out, err } = await earnest('check', '--style', bad, draft);
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/bad\.yaml:\d+:\d+ {2}starter/)]);
  });
});

describe('earnest style import-vale', () => {
  it('converts fifty rules of the public format, and lists what it left out', async () => {
    mkdirSync(join(folder, 'plain-words'), { recursive: true });
    for (const [name, text] of Object.entries(FIFTY)) writeFileSync(join(folder, 'plain-words', name), text);
    expect(Object.keys(FIFTY)).toHaveLength(50);
    const { code, out, err } = await earnest('style', 'import-vale', join(folder, 'plain-words'));
    expect(code).toBe(0);
    expect(err).toContain('46 rules from 50 files, 7 left out');
    expect(err).toMatch(/left out: Sentence\.yml: rules of the kind readability have no counterpart here/);
    expect(err).toMatch(/left out: Passive\.yml, \\w\+ed: is a pattern that does not come down to a few words/);
    expect((await earnest('style', 'check', file('vale.yaml', out))).out).toContain('is in order: 46 rules');
    expect(out).toContain('id: plain-words');
    const [report] = JSON.parse(
      (
        await earnest(
          'check',
          '--format',
          'json',
          '--style',
          file('vale.yaml', out),
          file('v.txt', 'I saw your depot in Leeds. They utilised nine vans.'),
        )
      ).out,
    );
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ text: 'utilised', severity: 'hint' }));
  });

  it('a folder without rules is an error', async () => {
    expect(await earnest('style', 'import-vale', join(folder, 'none'))).toMatchObject({ code: 2, out: '' });
  });
});

it.each([
  [['style']],
  [['style', 'mend']],
  [['style', 'check']],
  [['style', 'check', '--format', 'xml', 'x']],
  [['style', 'diff', 'x']],
  [['style', 'import-vale']],
  [['style', 'policy']],
])('shows the usage and exits 2: %j', async (args) => {
  const { code, out, err } = await earnest(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('earnest style check');
});

describe('earnest style policy', () => {
  it('writes styles into a file that browsers take', async () => {
    const { code, out } = await earnest(
      'style',
      'policy',
      '--lock',
      'starter/*',
      '--extension-id',
      'abc',
      good,
      'https://a.example/s.yaml',
    );
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { '3rdparty': { extensions: { abc: { styles: [STARTER, 'https://a.example/s.yaml'], lock: ['starter/*'] } } } },
    ]);
  });
  it('and refuses those that are not in order', async () =>
    expect(await earnest('style', 'policy', bad)).toMatchObject({ code: 2, out: '' }));
});

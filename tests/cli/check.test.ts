import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earnest, ownFolder } from './command';

const { folder, file } = ownFolder();

const PUSHY = 'Stage: cold\nSubject: Rates\n\nHi Ana,\r\n\r\nIt’s 🙂 spring. You need to see our new rates today.\n';
const KIND = 'Subject: Leeds\n\nHi Ana,\n\nHow is the second depot in Leeds changing your dispatch day?\n';

describe('earnest check', () => {
  it('prints where, what, why and the rewrite, and exits 1', () => {
    const path = file('pushy.txt', PUSHY);
    const { code, out, err } = earnest(['check', path]);
    expect(out).toContain(path);
    expect(out).toMatch(/6:17\s+pressure\s+“You need to see/);
    expect(out).toContain('→ ');
    expect(out).not.toContain('\u001b');
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('gives JSON with offsets into the file', () => {
    const path = file('pushy.txt', PUSHY);
    const { code, out } = earnest(['check', '--format', 'json', path]);
    const [report] = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      file: path,
      score: expect.any(Number),
      asks: expect.any(Array),
      strengths: expect.any(Array),
    });
    for (const d of report.diagnostics) expect(PUSHY.slice(d.start, d.end)).toBe(d.text);
    const pressure = report.diagnostics.find((d: { lens: string }) => d.lens === 'pressure');
    expect(pressure).toMatchObject({ severity: 'warning', field: 'body', line: 6, column: 17 });
    expect(pressure.fixes[0]).toMatchObject({
      title: expect.any(String),
      edits: [{ start: expect.any(Number), newText: expect.any(String) }],
    });
  });

  it('is quiet about a message that is about them, and exits 0', () => {
    const { code, out } = earnest(['check', '--format', 'json', '-'], KIND);
    expect(code).toBe(0);
    expect(JSON.parse(out)[0]).toMatchObject({ file: '-', diagnostics: [] });
  });

  it('names what it cannot read on stderr, checks the rest, and exits 2', () => {
    const { code, out, err } = earnest([
      'check',
      '--format',
      'json',
      join(folder, 'none.txt'),
      folder,
      file('latin.txt', Buffer.from([0x48, 0xe9])),
      file('pushy.txt', PUSHY),
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toMatch(/none\.txt: no such file[\s\S]*is a folder[\s\S]*latin\.txt: is not UTF-8/);
  });

  it.each([
    [['check']],
    [['check', '--format', 'xml', '-']],
    [['check', '--stage', 'warm', '-']],
    [['check', '--colour', '-']],
    [['judge', '-']],
    [[]],
  ])('shows the usage on stderr and exits 2: %j', (args) => {
    const { code, out, err } = earnest(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('earnest check [--format pretty|json');
  });
});

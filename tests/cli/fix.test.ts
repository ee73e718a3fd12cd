import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { earnest, ownFolder } from './command';

const { folder, file } = ownFolder();

const PUSHY =
  'Stage: cold\nSubject: Re: your returns desk\n\nHi Ana,\r\n\r\nI saw that Bexley Books opened a second returns desk. You need to see our new rates today.\r\n\r\nBest,\r\nTom\r\n';
const KIND = 'Subject: Leeds\n\nHi Ana,\n\nHow is the second depot in Leeds changing your dispatch day?\n';

describe('earnest fix', () => {
  it('prints the file in better words, header lines and line ends as they were, and writes nothing', () => {
    const path = file('pushy.txt', PUSHY);
    const { out, err } = earnest(['fix', path]);
    expect(out).toMatch(/^Stage: cold\nSubject: Your returns desk\n\nHi Ana,\r\n\r\nI saw that Bexley Books/);
    expect(out).not.toContain('You need to see');
    expect(out).toMatch(/\r\n\r\nBest,\r\nTom\r\n$/);
    expect(err).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(PUSHY);
  });

  it('shows with --diff what would change, as a patch', () => {
    const path = file('pushy.txt', PUSHY);
    const { out } = earnest(['fix', '--diff', path]);
    expect(out).toContain(`--- ${path}\n+++ ${path}\n`);
    expect(out).toContain('-Subject: Re: your returns desk\n+Subject: Your returns desk\n');
    expect(out).not.toContain('===');
  });

  it('leaves a good letter as it is: the same text, no patch, exit 0', () => {
    expect(earnest(['fix', '-'], KIND)).toEqual({ code: 0, out: KIND, err: '' });
    expect(earnest(['fix', '--diff', '-'], KIND)).toEqual({ code: 0, out: '', err: '' });
  });

  it('is settled by one run: fixed again, nothing changes', () => {
    const once = earnest(['fix', '-'], PUSHY).out;
    expect(earnest(['fix', '-'], once).out).toBe(once);
  });

  it('names each of several files, and on stderr what it cannot read, and exits 2', () => {
    const path = file('kind.txt', KIND);
    const missing = join(folder, 'none.txt');
    const { code, out, err } = earnest(['fix', path, missing]);
    expect(out).toBe(`==> ${path} <==\n${KIND}\n`);
    expect(err).toBe(`earnest: ${missing}: no such file\n`);
    expect(code).toBe(2);
  });

  it('wants a file', () => {
    expect(earnest(['fix'])).toMatchObject({ code: 2, out: '' });
  });
});

import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../lib/brief/types';
import { isHeldOut, type Key, keys, pageTextOf, readingOf, scoreOf } from './pages';

const readings = keys.map((key) => ({ key, reading: readingOf(key) }));

function total(list: typeof readings) {
  const scores = list.map(({ key, reading }) => scoreOf(key, reading.facts));
  const right = scores.reduce((n, s) => n + s.right, 0);
  const wrong = scores.flatMap((s) => s.wrong);
  const missed = scores.flatMap((s) => s.missed);
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), wrong, missed };
}

describe('what is read in the saved pages', () => {
  it('holds thirty pages and more, with enough to find', () => {
    expect(keys.length).toBeGreaterThanOrEqual(30);
    expect(keys.flatMap(({ facts }) => facts).length).toBeGreaterThan(120);
  });

  it.each([
    ['all', () => true],
    ['the ten that were set aside', isHeldOut],
    ['the others', (key: Key) => !isHeldOut(key)],
  ])('is right in nine of ten and misses less than three of ten: %s', (_name, wanted) => {
    const { precision, recall, wrong, missed } = total(readings.filter(({ key }) => wanted(key)));
    expect({ good: precision >= 0.9, wrong }).toMatchObject({ good: true });
    expect({ good: recall >= 0.7, missed }).toMatchObject({ good: true });
  });

  it.each(readings.filter(({ key }) => key.facts.length > 0))('names the client of $key.file', ({ key, reading }) => {
    expect(reading.company === key.company || reading.company.startsWith(`${key.company} `)).toBe(true);
    expect(reading.person?.name).toBe(key.person);
  });

  it.each(readings.filter(({ key }) => key.empty))('says why $key.file gives nothing', ({ key, reading }) => {
    expect(reading.facts).toEqual([]);
    expect(reading.empty).toBe(key.empty);
  });

  it('brings nothing of menus, banners, advertisements, other stories, other firms or reactions', () => {
    const text = readings.flatMap(({ reading }) => reading.facts.map((f) => f.sentence)).join('\n');
    expect(
      text.match(
        /cookie|subscri|newsletter|Zephyr|Harbour Logistics|Tolley|Cloudrush|Basin Energy|Tolland|Garnet (?:backs|Ventures manages)|Ashdown|RoboLift|Beechwood|Kingsmead|Pebbleco|Barkers|Cassandra|Greg Tanner|Lanza/i,
      ),
    ).toBeNull();
  });

  it('gives each fact its sentence, source, day, kind and confidence', () => {
    for (const { key, reading } of readings) {
      for (const fact of reading.facts) {
        expect(FACT_KINDS).toContain(fact.kind);
        expect(fact.source.url).toBe(key.url);
        expect(fact.confidence).toBeGreaterThanOrEqual(0.5);
        expect(fact.rank).toBeGreaterThan(0);
        expect(fact.read).toBe('2026-11-22');
      }
      expect(new Set(reading.facts.map(({ id }) => id)).size).toBe(reading.facts.length);
    }
    expect(readings[0]?.reading.facts[0]).toMatchObject({ date: '2026-10-14', about: 'Northwind Freight', lang: 'en' });
  });

  it('ranks what is under way above what always was', () => {
    const kinds = readings[0]?.reading.facts.map(({ sentence }) => sentence) ?? [];
    const place = (says: string) => kinds.findIndex((sentence) => sentence.includes(says));
    expect(place('second depot in Leeds')).toBeLessThan(place('18,000 pallets'));
    expect(place('18,000 pallets')).toBeLessThan(place('founded in 1974'));
  });
});

describe('a hostile page', () => {
  const hostile = readings.filter(({ key }) => /hostile/.test(key.file));

  it('brings no markup, no script and no hidden characters', () => {
    const all = readings
      .map(({ reading }) => [reading.company, reading.title, ...reading.facts.map((f) => f.sentence)])
      .join();
    expect(all.match(/<\/?[a-z]|javascript:|onerror|document\.|[\u200b\u202e\u202c]/i)).toBeNull();
    expect(hostile.map(({ reading }) => reading.facts.length).every((n) => n > 0)).toBe(true);
  });

  it('brings nothing that the rep does not see', () => {
    const said = hostile.flatMap(({ reading }) => reading.facts.map((f) => f.sentence)).join('\n');
    expect(said).not.toMatch(
      /laid off|Peru|sell its forest|currency|hackers|plans to close|trucks|Mars|500 salespeople/,
    );
  });

  it('is read without one deep or long piece bringing it down', () => {
    const page = pageTextOf(keys.find(({ file }) => file.startsWith('29')) as Key);
    expect(page.blocks.map((b) => b.text).join(' ')).toContain('larch that was felled');
  });
});

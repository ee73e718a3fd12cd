import { describe, expect, it } from 'vitest';
import { HEAD, oneRule, style, told } from './helpers';

/** A rule in order, to be bent. */
const GOOD = `${HEAD}lists: {talk: [call, chat]}
rules:
  - id: quick-call
    message: "{quote} asks for time."
    any:
      - match: quick @talk
    examples:
      flags: ["A [[quick call]]?"]
      passes: ["How is the depot?"]
`;

describe('a file that is in order', () => {
  it('compiles to plain data', () => {
    const compiled = style(GOOD);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
    expect(compiled).toMatchObject({
      id: 'acme',
      version: '1.0.0',
      expires: 7 * 24 * 3_600_000,
      rules: [{ id: 'acme/quick-call', level: 'suggestion', lens: 'house' }],
    });
  });

  it('may be JSON', () => {
    const file = { format: 1, style: { id: 'acme', title: 'A', version: '1.0.0' }, vocab: { accept: ['Close.com'] } };
    expect(style(JSON.stringify(file, null, '\t')).accept).toEqual(['close.com']);
  });

  it('asks for a newer copy after an hour at the earliest', () => {
    expect(style(GOOD.replace('1.0.0}', '1.0.0, expires: 1h}')).expires).toBe(3_600_000);
  });
});

/** Each: what is changed in the good file, and the whole line that is printed. */
describe('every mistake has a place and a way out', () => {
  it.each<[string, string, string | RegExp]>([
    ['format: 1', 'format: 2', 'f:1:9  format 2 is not known here  Write format: 1, or update the extension.'],
    ['format: 1\n', '', /^f:1:1 {2}format is missing {2}Start the file with format: 1\.$/],
    ['version: 1.0.0', 'version: 1.0', /^f:2:41 {2}version must be a text, not 1 {2}Put it into quotes/],
    ['version: 1.0.0', 'version: v1', /^f:2:41 {2}version is no version {2}Write three numbers: 1\.4\.0\.$/],
    ['id: acme', 'id: Acme Co', /^f:2:13 {2}id is no style id/],
    ['id: acme', 'id: core', /^f:2:13 {2}id "core" is taken/],
    ['title: Acme', 'title: <b>Acme</b>', /^f:2:26 {2}title holds markup/],
    ['    message', '    mesage', /^f:6:5 {2}unknown key "mesage" {2}Did you mean message\?/],
    [
      'quick @talk',
      'quick @tallk',
      /^f:8:22 {2}has the unknown list @tallk {2}Add it under lists, or use one of: @talk\.$/,
    ],
    ['quick @talk', '"quick #Verbs"', /^f:8:23 {2}has the unknown tag #Verbs {2}Use one of: #Caps/],
    ['quick @talk', 'quick (call', /^f:8:22 {2}has a "\(" that is not closed/],
    ['quick @talk', '(quick)? *', /^f:8:16 {2}matches everything/],
    ['match: quick @talk', '{phrase: a, match: b}', /this item needs exactly one of phrase, match, regex/],
    ['    any:', '    accept: [x]\n    any:', /unknown key "accept" {2}accept stands somewhere else: see the guide/],
    ['match: quick @talk', 'macth: quick', /unknown key "macth" {2}Did you mean match\?/],
    ['    any:', '    require: [{phrase: x}]\n    any:', /this item needs exactly one of any, swap, count/],
    ['["A [[quick call]]?"]', '[]', /^f:10:14 {2}flags needs at least one example/],
    [
      '      passes: ["How is the depot?"]\n',
      '',
      /passes is missing {2}Add at least one sentence that must not be flagged/,
    ],
    [
      '[[quick call]]',
      'quick [[call]]',
      'f:10:15  acme/quick-call: flags “quick call” where “call” is marked  Move the [[ ]] to the words that are flagged, or change the pattern.',
    ],
    [
      '[[quick call]]',
      'quick call',
      /^f:10:15 {2}acme\/quick-call: no words are marked.*Mark the exact words: \[\[quick call\]\]\.$/,
    ],
    ['[[quick call]]', '[[slow call]]', /^f:10:15 {2}acme\/quick-call: flags nothing in an example that it must flag/],
    [
      'How is the depot?',
      'A quick chat?',
      /^f:11:16 {2}acme\/quick-call: flags “quick chat” in an example that must pass/,
    ],
    [
      '    any:',
      '    level: loud\n    any:',
      /level cannot be "loud" {2}Use one of: off, hint, suggestion, warning\.$/,
    ],
    ['    any:', '    level: on\n    any:', /level cannot be "on"/],
    ['    any:', '    learn: http://acme.example\n    any:', /learn is no plain https link/],
    ['    any:', '    learn: "javascript:alert(1)"\n    any:', /learn is no plain https link/],
    [
      '    any:',
      '    suggest: ["quick chat"]\n    any:',
      /^f:7:15 {2}acme\/quick-call: “quick chat” does not clear the flag/,
    ],
    ['    any:', '    suggest: ["You need to act now."]\n    any:', /is itself flagged by core\/pressure/],
    ['rules:', 'override: {core/none: {level: off}}\nrules:', /^f:4:12 {2}there is no rule "core\/none" to override/],
    [
      'rules:',
      'override: {acme/quick-call: {level: off}}\nrules:',
      /is a rule of this file {2}Set the level in the rule itself/,
    ],
    ['rules:', 'extends: [core@9]\nrules:', /there is no style "core@9" to extend {2}Write core@1\./],
    ['lists: {talk: [call, chat]}', 'lists: {talk: [call, chat], talk: [x]}', /unique.*Remove one of the two/i],
    ['    any:', '\tany:', /Indent with spaces/],
    ['"A [[quick call]]?"', '"A [[quick call]]?', /^f:\d+:\d+ {2}cannot be read/],
    ['quick @talk', '&a quick @talk', /has the anchor &a/],
    ['message:', 'why: &a Why.\n    learn: *a\n    message:', /^f:7:12 {2}points to another place {2}Write it out/],
    ['message: "{quote} asks for time."', 'message: ""', /message is empty/],
    ['match: quick @talk', 'phrase: "..."', /^f:10:15/],
    ['match: quick @talk', 'phrase: the', /flags nothing/],
  ])('%s → %s', (part, instead, line) => {
    expect(GOOD).toContain(part);
    const lines = told(GOOD.replace(part, instead));
    expect(lines).toContainEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it('tells all of them at once, in reading order', () => {
    const second = GOOD.slice(GOOD.indexOf('  - id')).replace('quick-call', 'other').replace('quick @talk', '(x');
    const third = GOOD.slice(GOOD.indexOf('  - id'))
      .replace('quick-call', 'third')
      .replace('[[quick call]]', 'quick call');
    const lines = told(GOOD.replace('@talk', '@walk').replace('title: Acme', 'titel: Acme') + second + third);
    expect(lines.map((line) => Number(line.split(':')[1]))).toEqual([2, 2, 8, 15, 24]);
  });

  it('a repeated id is named where it is repeated', () => {
    const again = GOOD.slice(GOOD.indexOf('  - id'));
    expect(told(GOOD + again)).toEqual(['f:12:9  there are two rules quick-call  Rename one of them.']);
  });

  it('a rule that flags nearly every sentence is refused', () => {
    const broad = oneRule(
      'any: [{match: "(a|the|to|is|you|your|i|we|for|and|of|in|how|what|who)"}]',
      'See [[the]] depot.',
      'Hm',
    );
    expect(told(broad)).toEqual([expect.stringMatching(/acme\/one: flags nearly every sentence/)]);
  });

  it('regex is for files of one’s own', () => {
    const file = oneRule(String.raw`any: [{regex: '\bv\d{2}\b'}]`, 'Use [[v12]] now.');
    style(file);
    expect(told(file, false)).toEqual([expect.stringMatching(/regex is not taken from a shared style/)]);
  });
});

it('what was written is never taken for what is said', () => {
  expect(told(`${HEAD}rules: ["||"]\n`)).toEqual([expect.stringMatching(/this item must be .*, not "\|\|" {2}.*\.$/)]);
});

describe('the six kinds', () => {
  it.each([
    ['any: [{phrase: "pick your brain"}]', 'May I [[pick your brain]]?'],
    ['swap: {utilize: use}', 'They [[utilize]] it.'],
    ['count: {of: [{phrase: "!"}], max: 1}', 'Good! Fine[[!]]'],
    ['count: {of: words, max: 3}', '[[One two three four.]]'],
    ['count: {of: questions, min: 1}\nscope: [opening, closing]', 'No question.'],
    ['ratio: {of: me-words, to: you-words, max: 1}', 'I know my work, and you know it.'],
    ['require: [{phrase: unsubscribe}, {phrase: opt out}]\nchannels: [email]', 'Here is our list.'],
    ['before: {first: [{phrase: because}], later: [{match: "could you"}]}', '[[Could you]] do it, because it helps?'],
    ['any: [{phrase: soon}]\nscope: [subject]', 'Subject: Call [[soon]]\n\nWe call soon.'],
    ['any: [{phrase: hey}]\nscope: [greeting]', '[[Hey]] Ana,\n\nHey is a word.\n\nIt is.'],
    ['any: [{phrase: hey}]\nunless: [{phrase: ho}]', '[[Hey]] you. Hey ho you.'],
    ['any: [{phrase: shift}]\nchannels: [note]', 'Your [[shift]].'],
  ])('%s', (body, flags) => {
    const passes = body.includes('unsubscribe') ? 'To opt out, write to us.' : 'How are you?';
    style(oneRule(body, flags, passes));
    // The same example the other way round must fail: a rule that flags nothing would pass it.
    expect(told(oneRule(body, flags, flags.replace(/\[\[|\]\]/g, '')))).toHaveLength(1);
  });

  it('count says where it becomes too much', () => {
    style(
      oneRule('count: {of: words, max: 5}', 'We saw the depot.\n\n[[It opens in May.]]\n\nWe saw it.', 'How are you?'),
    );
  });

  it('a suggestion is put into the example before it is judged', () => {
    style(oneRule('swap: {utilize: use, in order to: to}', 'They [[utilize]] it.'));
    expect(told(oneRule('swap: {utilize: "need to act now"}', 'You [[utilize]] it.'))).toEqual([
      expect.stringMatching(/^f:6:21 .* “need to act now” is itself flagged by core\//),
    ]);
  });
});

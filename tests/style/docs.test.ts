import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { METRICS } from '../../lib/style/format';
import { policyFile } from '../../lib/style/policy';
import { TAGS } from '../../lib/style/words/tags';
import { told } from './helpers';

const guide = readFileSync('docs/house-style.md', 'utf8');
const policy = readFileSync('docs/policy.md', 'utf8');
const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, kind, body]) =>
    kind === language ? [body ?? ''] : [],
  );

it('the file in the guide is in order', () => {
  const [file = ''] = blocks(guide, 'yaml');
  expect(told(file, false)).toEqual([]);
});

it('the guide names every tag and every number', () => {
  for (const tag of TAGS) expect(guide).toContain(`#${tag}`);
  for (const metric of METRICS) expect(guide).toContain(metric);
});

it('the ready policy files have the shape that the command line writes', () => {
  const files = blocks(policy, 'json').map((text) => JSON.parse(text));
  const url = 'https://intranet.acme.example/style.yaml';
  expect(files).toContainEqual(policyFile('firefox', { styles: [url], lock: ['acme/*'] }));
  const text = files[0]['3rdparty'].extensions.EXTENSION_ID.styles[0];
  expect(files[0]).toEqual(policyFile('chrome', { styles: [text], lock: ['acme/*'] }));
});

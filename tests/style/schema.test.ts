import { expect, it } from 'vitest';
import { KINDS } from '../../lib/style/format';
import { currentSchema, publishedSchema } from '../../scripts/style-schema';

it('docs/style.schema.json says what the checker checks', () => {
  expect(currentSchema(), 'Run `npm run docs`.').toBe(publishedSchema());
});

it('an editor can help with it: every key of a rule is described', () => {
  const schema = JSON.parse(publishedSchema());
  const rule = schema.properties.rules.items.properties;
  for (const kind of KINDS) expect(rule[kind].description).toMatch(/\w/);
  expect(schema.additionalProperties).toBe(false);
});

/** Writes docs/style.schema.json from the format itself: `npm run docs`. A test fails when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { styleSchema } from '../lib/style/format';

const PATH = new URL('../docs/style.schema.json', import.meta.url);

/** What a schema cannot say (checks by code) is left to the checker. */
export function publishedSchema(): string {
  const schema = toJsonSchema(styleSchema, { errorMode: 'ignore', ignoreActions: ['check'] });
  const { $schema, ...rest } = schema;
  const head = { $schema, title: 'Earnest house style', description: 'A house style for sales messages, format 1.' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

export const currentSchema = () => readFileSync(PATH, 'utf8');

// Run by itself it writes; imported by the test it does not.
if (process.argv[1]?.endsWith('style-schema.ts')) writeFileSync(PATH, publishedSchema());

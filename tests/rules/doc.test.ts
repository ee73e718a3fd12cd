import { expect, it } from 'vitest';
import { currentPage, rulesPage } from '../../scripts/rules-doc';

it('docs/rules.md says what the rules say', () => {
  expect(currentPage(), 'Run `npm run docs`.').toBe(rulesPage());
});

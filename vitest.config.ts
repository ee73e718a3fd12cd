import { configDefaults, defineConfig } from 'vitest/config';

/** What these test keeps nothing but caches that change no answer: one engine, started once, serves all files. */
const PURE = ['brief', 'corpus', 'engine', 'rules', 'style'].map((name) => `tests/${name}/**/*.test.ts`);

/** These look at the time that something takes, and want a process to themselves. */
const TIMED = 'tests/**/{growth,hostile}.test.ts';

const BUILT = 'tests/build/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE, exclude: [...configDefaults.exclude, TIMED], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, BUILT],
        },
      },
      { extends: true, test: { name: 'timed', include: [TIMED] } },
      { extends: true, test: { name: 'build', include: [BUILT] } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Suites that are long by nature; `npm test` runs each, `npm run test:unit` none. What stands in no list is quick. */
const LONG = {
  /** Start processes: the command, the server, the generators. */
  processes: [
    'test/cli/**/*.test.ts',
    'test/launch/**/*.test.ts',
    'test/lsp/process.test.ts',
    'test/office/**/*.test.ts',
    'test/rules/generated.test.ts',
    'test/snippets/generate.test.ts',
  ],
  /** Laws over thousands of texts, and every pattern judged. */
  laws: ['test/properties/**/*.test.ts', 'test/grammar/rules.test.ts', 'test/tables/hostile-many.test.ts'],
  /** test/RELIABILITY.md */
  reliability: ['test/reliability/**/*.test.ts'],
};

/** Each file stands in for the editor in its own way, so these share no modules. */
const CLIENT = ['test/client/**/*.test.ts'];
const COMMON = { testTimeout: 20_000 };
const NO_UNIT = ['test/editors/**', 'test/bench/**'];

export default defineConfig({
  test: {
    globalSetup: 'test/temporary-folder.ts',
    projects: [
      {
        test: {
          ...COMMON,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...NO_UNIT, ...CLIENT, ...Object.values(LONG).flat()],
          pool: 'threads',
          // The core is pure: read once by each thread, it serves all files.
          isolate: false,
        },
      },
      { test: { ...COMMON, name: 'client', include: CLIENT, pool: 'threads' } },
      ...Object.entries(LONG).map(([name, include]) => ({ test: { ...COMMON, name, include } })),
    ],
  },
});

import { defineConfig } from 'vitest/config';

const acceptance = ['test/acceptance/**/*.test.{ts,tsx}', 'test/**/*browser.test.{ts,tsx}'];
const integration = ['test/{store,telegram,web}/**/*.test.{ts,tsx}'];

/** Where CI wants a report to count from. */
const report = process.env.VITEST_JSON_FILE;

export default defineConfig({
  // Development JSX would write __source attributes into the pages; the rest of JSX comes from tsconfig.json.
  oxc: {
    jsx: {
      runtime: 'classic',
      pragma: 'Html.createElement',
      pragmaFrag: 'Html.Fragment',
      development: false,
    },
  },
  test: {
    ...(report ? { reporters: ['default', ['json', { outputFile: report }]] } : {}),
    setupFiles: ['test/support/quiet.ts'],
    // A loaded machine of two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...integration, ...acceptance],
        },
      },
      { extends: true, test: { name: 'integration', include: integration, exclude: acceptance } },
      { extends: true, test: { name: 'acceptance', include: acceptance } },
    ],
  },
});

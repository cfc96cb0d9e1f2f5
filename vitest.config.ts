import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Development JSX would write __source attributes into the pages; the rest of JSX comes from tsconfig.json.
  oxc: { jsx: { runtime: 'classic', pragma: 'Html.createElement', pragmaFrag: 'Html.Fragment', development: false } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000 },
});

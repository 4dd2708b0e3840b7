import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Many tests wait for real processes and clocks: three files at a time, even on two processors.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    // A busy machine takes its time; how fast anything is, the benchmarks measure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 3,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Many tests wait for real processes and clocks: three files at a time, even on two processors.
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 3,
  },
});

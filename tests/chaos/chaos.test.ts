import { expect, it } from 'vitest';
import { SEED } from '../setup/seed.js';
import { SHORT } from './options.js';
import { chaosRun, isWell } from './run.js';

/** A machine that has other things to do takes its time; nothing here is measured. */
const TIMEOUT_MS = 900_000;

it.each(['SQLite', 'PostgreSQL'] as const)(
  'each notification arrives once, whatever dies: %s',
  async (engine) => {
    const lines: string[] = [];
    const report = await chaosRun({ ...SHORT, seed: SEED, engine }, (line) => lines.push(line));
    const command = `npm run chaos -- --short --engine ${engine === 'SQLite' ? 'sqlite' : 'postgres'} --seed ${SEED}`;
    expect(report, `${command}\n${lines.join('\n')}`).toSatisfy(isWell);
    expect(report.posts).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

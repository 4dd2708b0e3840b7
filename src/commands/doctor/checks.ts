import type { StoreStatus } from '../operations/operations.js';
import { timeOf } from '../store/moment.js';
import type { Surroundings } from '../store/status.js';
import { type Finding, ill, well } from './finding.js';

/** The version of Node that runs this. */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return ill('Node', `Node ${version} is too old: install Node 24, or at least 20.19.`);
  }
  if (major < 22)
    return well('Node', `Node ${version} works, but gets no fixes any more: use 24 in production.`);
  return well('Node', `Node ${version}.`);
}

/** The store and the processes that use it. */
export function storeFindings({ running, store, unhealthy }: Surroundings): Finding[] {
  const processes = running.map(({ pid, startedAt }) => `process ${pid} since ${timeOf(startedAt)}`);
  const runs = processes.length === 0 ? 'Musubi does not run here.' : `Musubi runs: ${processes.join(', ')}.`;
  const findings = unhealthy.map((sentence) => ill('store', sentence));
  if (store) findings.unshift(well('store', `${store.engine} can be written to: ${store.place}.`));
  return [...findings, well('process', runs)];
}

const EARLIEST = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;

/** The clock, against what was written by it, and against the database server's. */
export function clockFinding(now: number, store: StoreStatus | undefined): Finding {
  const remedy = 'set the clock, and let it be kept right by NTP';
  if (now < EARLIEST) return ill('clock', `The clock says ${timeOf(now)}, which is long ago: ${remedy}.`);
  const last = store?.counts.lastAskedAt;
  if (last !== undefined && last > now + MINUTE_MS) {
    return ill(
      'clock',
      `The clock says ${timeOf(now)}, but a question was asked at ${timeOf(last)}: ${remedy}.`,
    );
  }
  const server = store?.serverTime;
  if (server !== undefined && Math.abs(server - now) > MINUTE_MS / 2) {
    const seconds = Math.round(Math.abs(server - now) / 1000);
    return ill('clock', `The clock and the database server's are ${seconds} seconds apart: ${remedy}.`);
  }
  return well('clock', `The clock says ${timeOf(now)}.`);
}

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Release } from '../../core/releases/release.js';
import { indexKey } from './indexKey.js';
import type { FromWorker, ToWorker, WorkerStart } from './messages.js';
import { partsOf } from './partFolder.js';

/** A thread that takes releases apart, one part at a time: the next is given when the last was read in. */
if (!parentPort) throw new Error('This is a thread of the program, and no program.');
const port = parentPort;
const { folder, programVersion, isWhole } = workerData as WorkerStart;
const releases: Release[] = [];

const tell = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);

async function told(): Promise<ToWorker> {
  const [message] = (await once(port, 'message')) as [ToWorker];
  return message;
}

async function receive(): Promise<void> {
  await new Promise<void>((done) => {
    const listen = (message: ToWorker): void => {
      if (message.type === 'next') {
        port.off('message', listen);
        done();
      } else
        for (const one of message.releases) releases.push({ ...one, language: 'en', textKind: 'original' });
    };
    port.on('message', listen);
  });
}

await receive();
const parts = partsOf(releases, isWhole, {
  key: indexKey(programVersion, process.versions.icu ?? ''),
  onTrouble: (sentence) => tell({ type: 'trouble', sentence }),
  ...(folder !== undefined && { folder }),
});
for await (const part of parts) {
  const { passages, lengths, starts, places, counts } = part;
  const next = told();
  tell(
    { type: 'part', part },
    [passages, lengths, starts, places, counts].map(({ buffer }) => buffer as ArrayBuffer),
  );
  await next;
}
tell({ type: 'done' });
port.close();

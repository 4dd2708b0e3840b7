import { setTimeout } from 'node:timers/promises';
import { findRunning } from '../../adapters/control/client.js';
import { type ControlServer, serveControl } from '../../adapters/control/server.js';
import { openKeeper } from '../../adapters/stores/openKeeper.js';
import { type AddedSnapshot, type Keeping, StoreError } from '../../core/ports.js';
import type { Context } from '../command.js';
import { counted } from '../counted.js';
import { localOperations } from '../operations/local.js';
import { controlMethods } from '../operations/remote.js';
import type { ProcessStatus } from './processStatus.js';
import { repeat } from './repeat.js';
import { StoreHandle } from './storeHandle.js';
import { WriteBehind } from './writeBehind.js';

/** How soon a release that another process has added is answered from. */
const REVISION_MS = 250;
const SOCKET_MS = 1_000;
const PRUNE_MS = 60 * 60 * 1_000;
/** A command beside a bot that starts may hold the file for a moment. */
const PATIENCE_MS = 3_000;
const PAUSE_MS = 50;

/** What a running process has beside its bot: the store, what is waiting to be written, the control socket. */
export interface Service {
  readonly handle: StoreHandle;
  readonly writes: WriteBehind;
  /** The store, for whoever answers. */
  readonly keeping: Keeping;
  /** None while the store is gone. */
  addedReleases(): Promise<AddedSnapshot>;
  /** Calls back whenever releases were added, corrected or removed, also while the store was gone. */
  onReleases(callback: (added: AddedSnapshot) => Promise<void>): void;
  /** Lets commands ask this process; `status` says what only the bot knows. */
  serve(
    status: () => Omit<ProcessStatus, 'pid' | 'startedAt' | 'now' | 'store' | 'waitingWrites' | 'lostWrites'>,
  ): Promise<void>;
  /** Writes what is waiting, and lets go of everything. */
  close(): Promise<void>;
}

/** Opens the store, or says in a sentence why somebody has to do something first. */
export async function openService(
  context: Context,
): Promise<
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'cannot'; readonly sentence: string }
> {
  const { config, log, errors } = context;
  const handle = new StoreHandle({
    open: () => openKeeper(config),
    log,
    onChange: (sentence) => errors.write(`${sentence ?? 'The store is back.'}\n`),
  });
  try {
    await openPatiently(handle, context);
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'cannot', sentence: error.message };
    throw error;
  }
  return { kind: 'service', service: createService(handle, context) };
}

async function openPatiently(handle: StoreHandle, { config }: Context): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await handle.open();
    } catch (error) {
      const isHeld = error instanceof StoreError && error.trouble === 'in use';
      if (!isHeld || performance.now() > giveUpAt || (await findRunning(config.dataDir)).length > 0)
        throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

function createService(handle: StoreHandle, context: Context): Service {
  const { config, log, errors } = context;
  const startedAt = Date.now();
  const writes = new WriteBehind(handle, log);
  const stopping = new AbortController();
  let control: ControlServer | undefined;
  let seen = -1;
  const read = async (): Promise<AddedSnapshot> =>
    handle.use(async ({ store }) => {
      // The revision first: what is added in between is read again.
      const revision = await store.releases.revision();
      const releases = await store.releases.all();
      seen = revision;
      return { revision, releases };
    });
  const prune = async (): Promise<void> => {
    const rows = await handle.use((keeper) => keeper.prune(Date.now(), config.questionLog.days));
    if (rows > 0) log.info({ rows }, 'forgot what is old');
  };
  repeat(prune, PRUNE_MS, stopping.signal);
  return {
    handle,
    writes,
    keeping: {
      use: (work) => handle.use(({ store }) => work(store)),
      later: (write) => writes.push(write),
      // A SQLite file belongs to one process.
      isAlone: config.databaseUrl === undefined,
    },
    addedReleases: () => read().catch(() => ({ revision: 0, releases: [] })),
    onReleases: (callback) => {
      const look = async (): Promise<void> => {
        const revision = await handle.use(({ store }) => store.releases.revision());
        if (revision !== seen) await callback(await read());
      };
      repeat(look, REVISION_MS, stopping.signal);
    },
    serve: async (status) => {
      const methods = {
        ...controlMethods(localOperations(() => handle.get())),
        status: async (): Promise<ProcessStatus> => ({
          pid: process.pid,
          startedAt,
          now: Date.now(),
          ...status(),
          store: await handle.check(),
          waitingWrites: writes.waiting,
          lostWrites: writes.lost,
        }),
      };
      // The data directory may be writable only later.
      const open = async (): Promise<void> => {
        control ??= await serveControl(config.dataDir, methods);
      };
      await open().catch((error: Error) => {
        const matter = 'no control socket: commands beside this process cannot reach it';
        if (handle.health.state === 'ready') log.warn({ err: error }, matter);
        repeat(open, SOCKET_MS, stopping.signal);
      });
    },
    close: async () => {
      stopping.abort();
      await writes.drain();
      if (writes.waiting > 0)
        errors.write(
          `${counted(writes.waiting, 'entry', 'entries')} could not be kept: the store did not come back.\n`,
        );
      await control?.close();
      await handle.close();
    },
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import { createBot } from '../../src/core/bot.js';
import type { Chat } from '../../src/core/chat/chat.js';
import { createChat } from '../../src/core/chat/createChat.js';
import { createInbox } from '../../src/core/chat/createInbox.js';
import type { Inbox } from '../../src/core/chat/inbox.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import type { Adapter } from '../../src/core/ports/adapter.js';
import type { Log } from '../../src/core/ports/log.js';
import type { Measures } from '../../src/core/ports/measures.js';
import { type Keeping, MINUTE, type Store } from '../../src/core/ports.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

/** One line of the log. */
export interface Logged {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What stands behind an adapter: a chat over a small corpus and a store of its own, as in the program. */
export interface Behind {
  readonly chat: Chat;
  readonly inbox: Inbox;
  readonly store: Store;
  readonly measures: Measures;
  readonly log: Log;
  readonly logged: readonly Logged[];
  /** `answered answered`, `declined repeated`, … */
  readonly measured: readonly string[];
  /** The adapters that the chat can ask; a stand puts its own there. */
  readonly platforms: Adapter[];
  /** The same store behind another process; what the last one has claimed is free. */
  restart(): Promise<Behind>;
}

const bot = createKnowledge({ ledger: HARBOR }).then(createBot);

export async function startBehind(): Promise<Behind> {
  const dataDir = mkdtempSync(join(tmpdir(), 'musubi-adapter-'));
  const keeper = await openKeeper({ dataDir });
  onTestFinished(async () => {
    await keeper.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return over(keeper, 1);
}

async function over(keeper: Keeper, life: number): Promise<Behind> {
  const { store } = keeper;
  const logged: Logged[] = [];
  const measured: string[] = [];
  const measures = recordedIn(measured);
  const writes: Promise<void>[] = [];
  const platforms: Adapter[] = [];
  const keeping: Keeping = {
    use: (work) => work(store),
    later: (write) => void writes.push(store.atomically(write)),
    isAlone: true,
  };
  let ids = 0;
  // Each life comes after the claims of the one before it have ended.
  const now = (): number => Date.now() + (life - 1) * 10 * MINUTE;
  const knownBot = await bot;
  const chat = createChat({
    bot: () => knownBot,
    keeping,
    platforms: () => platforms,
    today: () => '2024-06-01',
    newId: () => `${life}q${String(++ids).padStart(10, '0')}`,
    measures,
    isLogged: true,
  });
  return {
    chat,
    inbox: createInbox({ keeping, owner: `life ${life}`, now }),
    store,
    measures,
    log: logIn(logged),
    logged,
    measured,
    platforms,
    restart: async () => {
      await Promise.all(writes);
      return over(keeper, life + 1);
    },
  };
}

function recordedIn(measured: string[]): Measures {
  return {
    answered: (_, kind) => void measured.push(`answered ${kind}`),
    handled: (_, what) => void measured.push(`handled ${what}`),
    sent: (_, method, outcome) => void measured.push(`sent ${method} ${outcome}`),
    failed: () => void measured.push('failed'),
    delivered: (_, how) => void measured.push(`delivered ${how}`),
    declined: (_, why) => void measured.push(`declined ${why}`),
  };
}

function logIn(logged: Logged[]): Log {
  const at =
    (level: keyof Log) =>
    (fields: object, message: string): void =>
      void logged.push({ level, message, fields: fields as Record<string, unknown> });
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

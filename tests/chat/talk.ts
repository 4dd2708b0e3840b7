import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Keeper } from '../../src/adapters/stores/keeper.js';
import { openKeeper } from '../../src/adapters/stores/openKeeper.js';
import type { Message } from '../../src/core/answers/message.js';
import { toPlainText } from '../../src/core/answers/plainText.js';
import { type Bot, createBot, createKnowledge } from '../../src/core/bot.js';
import type { Asking, Chat } from '../../src/core/chat/chat.js';
import { createChat } from '../../src/core/chat/createChat.js';
import { type Press, pressState } from '../../src/core/chat/press.js';
import type { Said } from '../../src/core/chat/said.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import { type Keeping, type Store, StoreError } from '../../src/core/ports.js';
import { HARBOR } from '../fixtures/harborCorpus.js';

export const NOW = Date.UTC(2024, 5, 1);
export const SECOND = 1_000;

export const asker = { platform: 'slack', id: 'U1' } as const;

export function asking(over: Partial<Asking> = {}): Asking {
  return {
    person: asker,
    conversation: { platform: 'slack', id: 'T1/C1/1.0' },
    isPrivate: false,
    at: NOW,
    ...over,
  };
}

/** A chat over a store in a folder of its own; `restart` makes a new one over what was kept. */
export interface TestChat {
  readonly chat: Chat;
  readonly store: Store;
  readonly declined: readonly string[];
  /** Waits until everything is written. */
  settled(): Promise<void>;
  restart(): TestChat;
  /** From now on the store cannot be used, until it is told to come back. */
  setGone(isGone: boolean): Promise<void>;
}

export interface TestChatOptions {
  readonly ledger?: Ledger;
  readonly isLogged?: boolean;
  readonly isAlone?: boolean;
}

/** A bot for each ledger: to know it takes longer than to ask it. */
const bots = new Map<Ledger, Promise<Bot>>();

async function botOf(ledger: Ledger): Promise<Bot> {
  const made = bots.get(ledger) ?? createKnowledge({ ledger }).then(createBot);
  bots.set(ledger, made);
  return made;
}

export async function startChat(options: TestChatOptions = {}): Promise<TestChat> {
  const dataDir = mkdtempSync(join(tmpdir(), 'musubi-chat-'));
  const keeper = await openKeeper({ dataDir });
  onTestFinished(async () => {
    await keeper.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return over(keeper, await botOf(options.ledger ?? HARBOR), options);
}

function over(keeper: Keeper, bot: Bot, options: TestChatOptions): TestChat {
  const { store } = keeper;
  const waiting: ((store: Store) => Promise<void>)[] = [];
  const declined: string[] = [];
  let isGone = false;
  let ids = 0;
  const gone = () => new StoreError('unreachable', 'The store is gone.');
  const write = async (): Promise<void> => {
    while (!isGone && waiting[0]) await store.atomically(waiting.shift()!);
  };
  let writing = Promise.resolve();
  const settled = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const keeping: Keeping = {
    use: async (work) => {
      if (isGone) throw gone();
      return work(store);
    },
    later: (one) => void waiting.push(one),
    isAlone: options.isAlone ?? true,
  };
  const round = Math.random().toString(36).slice(2, 8).padEnd(6, 'x');
  const chat = createChat({
    bot: () => bot,
    keeping,
    today: () => '2024-06-01',
    newId: () => `${round}${String(++ids).padStart(6, '0')}`,
    measures: { declined: (_, why) => void declined.push(why) },
    isLogged: options.isLogged ?? true,
  });
  return {
    chat,
    store,
    declined,
    settled,
    restart: () => over(keeper, bot, options),
    setGone: async (now) => {
      isGone = now;
      await settled();
    },
  };
}

export function messageOf(said: Said): Message {
  if (said.kind !== 'answer' && said.kind !== 'replace') throw new Error(`No message: ${said.kind}`);
  return said.message;
}

export const textOf = (said: Said): string => toPlainText(messageOf(said));

/** The state of the first button that does so. */
export function stateOf(said: Said, kind: Press['kind']): string {
  const action = messageOf(said).actions.find(({ press }) => press.kind === kind);
  const state = action && pressState(action.press);
  if (state === undefined) throw new Error(`No button ${kind} under: ${textOf(said)}`);
  return state;
}

export const kindsOf = (said: Said): Press['kind'][] =>
  messageOf(said).actions.map(({ press }) => press.kind);

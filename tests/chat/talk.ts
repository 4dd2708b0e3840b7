import type { Message } from '../../src/core/answers/message.js';
import { toPlainText } from '../../src/core/answers/plainText.js';
import { type Bot, createBot } from '../../src/core/bot.js';
import type { Asking, Chat } from '../../src/core/chat/chat.js';
import { createChat } from '../../src/core/chat/createChat.js';
import { type Press, pressState } from '../../src/core/chat/press.js';
import type { Said } from '../../src/core/chat/said.js';
import { createKnowledge } from '../../src/core/knowledge.js';
import type { Ledger } from '../../src/core/ledger/ledger.js';
import type { Adapter } from '../../src/core/ports/adapter.js';
import type { Store } from '../../src/core/ports.js';
import { HARBOR } from '../fixtures/harborCorpus.js';
import { openTestStore, testKeeping } from './store.js';

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
  /** Why questions were not taken. */
  readonly declined: readonly string[];
  settled(): Promise<void>;
  setGone(isGone: boolean): void;
  restart(): TestChat;
}

export interface TestChatOptions {
  readonly ledger?: Ledger;
  readonly isLogged?: boolean;
  readonly isAlone?: boolean;
  readonly platforms?: readonly Adapter[];
}

/** A bot for each ledger: to know it takes longer than to ask it. */
const bots = new Map<Ledger, Promise<Bot>>();

export async function botOf(ledger: Ledger): Promise<Bot> {
  const made = bots.get(ledger) ?? createKnowledge({ ledger }).then(createBot);
  bots.set(ledger, made);
  return made;
}

export async function startChat(options: TestChatOptions = {}): Promise<TestChat> {
  return over(await openTestStore(), await botOf(options.ledger ?? HARBOR), options);
}

let processes = 0;

function over(store: Store, bot: Bot, options: TestChatOptions): TestChat {
  const { keeping, settled, setGone } = testKeeping(store, options.isAlone ?? true);
  const declined: string[] = [];
  const owner = ++processes;
  let ids = 0;
  const chat = createChat({
    bot: () => bot,
    keeping,
    platforms: () => options.platforms ?? [],
    today: () => '2024-06-01',
    newId: () => `p${String(owner).padStart(5, '0')}${String(++ids).padStart(6, '0')}`,
    measures: { declined: (_, why) => void declined.push(why) },
    isLogged: options.isLogged ?? true,
  });
  return { chat, store, declined, settled, setGone, restart: () => over(store, bot, options) };
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

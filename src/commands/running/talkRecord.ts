import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import type { TalkRecord } from '../../adapters/terminal/talkRecord.js';
import { kindOf } from '../../core/answers/kindOf.js';
import type { Conversation } from '../../core/bot.js';
import type { PersonRef } from '../../core/ports.js';

import type { WriteBehind } from './writeBehind.js';

export interface TalkRecordOptions {
  readonly writes: WriteBehind;
  /** Whether questions and votes are kept. */
  readonly isLogged: boolean;
  /** Whether the next talk goes on where this one stops. */
  readonly isResumed: boolean;
  /** What the last talk left. */
  readonly conversation?: Conversation;
}

/** Whoever sits at the terminal, by the name that the system has for them. */
export function terminalPerson(): PersonRef {
  return { platform: 'terminal', id: systemName() };
}

function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user of whom the system has no name.
    return String(process.getuid?.() ?? 'nobody');
  }
}

/** Keeps what is said in the terminal. */
export function recordTalk({ writes, isLogged, isResumed, conversation }: TalkRecordOptions): TalkRecord {
  const person = terminalPerson();
  let last: string | undefined;
  return {
    ...(isResumed && conversation && { conversation }),
    asked: (text, reply) => {
      const askedAt = Date.now();
      if (isLogged) {
        const id = randomBytes(9).toString('base64url');
        last = id;
        const { query, language } = reply;
        const question = { id, text, query, kind: kindOf(reply), language, asker: person, askedAt };
        writes.push((store) => store.questions.record(question));
      }
      if (!isResumed) return;
      const { nextConversation } = reply;
      writes.push((store) => store.conversations.keep(person, nextConversation, askedAt, person));
    },
    voted: (isUseful, reason) => {
      const question = last;
      if (question === undefined) return false;
      const vote = { question, voter: person, isUseful, votedAt: Date.now(), ...(reason && { reason }) };
      writes.push(async (store) => {
        await store.questions.vote(vote);
      });
      return true;
    },
  };
}

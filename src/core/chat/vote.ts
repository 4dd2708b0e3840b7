import { PACKS } from '../languages/packs.js';
import type { Asking } from './chat.js';
import type { ChatContext } from './chatContext.js';
import { languageFor, tell } from './notice.js';
import { type Press, parsePress, pressState } from './press.js';
import type { Said } from './said.js';

type VotePress = Extract<Press, { kind: 'useful' | 'useless' }>;

/** Keeps what somebody thinks of an answer; of one of no use it is asked why, but it counts before that. */
export async function vote(context: ChatContext, press: VotePress, asking: Asking): Promise<Said> {
  if (!context.isLogged) return tell(context, asking, 'votesNotKept', press.language);
  keepVote(context, press, asking);
  const state = pressState(press);
  if (press.kind === 'useful' || state === undefined) return tell(context, asking, 'voted', press.language);
  const language = await languageFor(context, asking, press.language);
  return { kind: 'form', form: { kind: 'reason', ...PACKS[language].chat.reason, state } };
}

/** What was typed into the form; nothing typed is nothing more to keep. */
export async function keepReason(
  context: ChatContext,
  state: string,
  typed: string,
  asking: Asking,
): Promise<Said> {
  const press = parsePress(state);
  if (press?.kind !== 'useless') return tell(context, asking, 'oldButton');
  if (!context.isLogged) return tell(context, asking, 'votesNotKept', press.language);
  const reason = typed.trim().slice(0, LONGEST_REASON);
  keepVote(context, press, asking, reason === '' ? undefined : reason);
  return tell(context, asking, 'voted', press.language);
}

const LONGEST_REASON = 2_000;

function keepVote(
  { keeping }: ChatContext,
  { question, kind }: VotePress,
  { person, at }: Asking,
  reason?: string,
): void {
  const given = { question, voter: person, isUseful: kind === 'useful', votedAt: at };
  keeping.later(async (store) => {
    await store.questions.vote({ ...given, ...(reason === undefined ? {} : { reason }) });
  });
}

import { z } from 'zod';
import type { Identity } from '../connection/identity.js';
import { withoutNulls } from '../connection/withoutNulls.js';
import { isDirect } from '../place.js';
import type { Question } from './question.js';

/** What people write; other kinds of message are told by the app, or are about messages. */
const WRITTEN: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

const MESSAGE = z.object({
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
});

const ENVELOPE = z.object({
  event_id: z.string(),
  event: z.discriminatedUnion('type', [
    MESSAGE.extend({ type: z.literal('app_mention'), channel: z.string() }),
    MESSAGE.extend({
      type: z.literal('message'),
      channel: z.string(),
      // Of what is about another message, nobody asks when it was told.
      ts: z.string().default(''),
      message: MESSAGE.optional(),
      previous_message: z.object({ text: z.string().nullish() }).optional(),
    }),
  ]),
});

type Told = z.infer<typeof MESSAGE>;

/** A message that may be for the bot. */
export interface Heard {
  readonly question: Question;
  /** False: a reply is for the bot only in a thread of the bot's, an edited message only where it was answered. */
  readonly isSure: boolean;
}

/**
 * The question in an event, where a person has written one: a mention, a direct message, an edited one, or a
 * message in a thread, which is one for the bot only where the thread is the bot's. Undefined for any other
 * event, for other bots, and for what the bot itself has said.
 */
export function readEvent(body: unknown, me: Pick<Identity, 'team' | 'userId'>): Heard | undefined {
  const read = ENVELOPE.safeParse(withoutNulls(body));
  if (!read.success) return undefined;
  const { event_id: eventId, event } = read.data;
  const place = { eventId, team: me.team, channel: event.channel };
  if (event.type === 'message' && event.subtype === 'message_changed') {
    return event.message && changed(event.message, event.previous_message?.text, place, me.userId);
  }
  if (!isFromPerson(event, me.userId) || event.ts === '') return undefined;
  const told = questionOf(event, place);
  if (isDirect(event.channel)) return { question: { ...told, kind: 'direct' }, isSure: true };
  if (event.type === 'app_mention') return mention(told, event.edited?.ts);
  // A message that mentions the bot comes as a mention as well; one that mentions others is for them.
  if (event.thread_ts === undefined || /<@[UW]/.test(told.text)) return undefined;
  return { question: { ...told, kind: 'reply' }, isSure: event.parent_user_id === me.userId };
}

type Place = Pick<Question, 'eventId' | 'team' | 'channel'>;
type Untyped = Omit<Question, 'kind'>;

function questionOf({ user, text, ts, thread_ts }: Told, place: Place): Untyped {
  return {
    ...place,
    ts,
    user: user ?? '',
    text: text ?? '',
    // A message that has replies hangs from itself.
    ...(thread_ts === undefined || thread_ts === ts ? {} : { thread: thread_ts }),
  };
}

/** A mention comes again where its message is edited. */
const mention = (told: Untyped, edited: string | undefined): Heard => ({
  question: edited === undefined ? { ...told, kind: 'mention' } : { ...told, kind: 'edit', edited },
  isSure: true,
});

/** Slack also calls a message changed where it adds a preview to a link in it: then its text is the same. */
function changed(
  told: Told,
  before: string | null | undefined,
  place: Place,
  bot: string,
): Heard | undefined {
  if (!isFromPerson(told, bot) || !told.edited || told.text === before) return undefined;
  return { question: { ...questionOf(told, place), kind: 'edit', edited: told.edited.ts }, isSure: false };
}

function isFromPerson({ user, bot_id, subtype }: Told, bot: string): boolean {
  return user !== undefined && user !== bot && user !== 'USLACKBOT' && !bot_id && WRITTEN.includes(subtype);
}

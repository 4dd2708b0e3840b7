import { shownLanguage } from '../../../core/chat/commandWords.js';
import type { Received } from '../../../core/chat/received.js';
import type { Said } from '../../../core/chat/said.js';
import type { Language } from '../../../core/languages/language.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { conversationOf, isDirect, messageKey, PLATFORM } from '../place.js';
import { type Payload, payloadOf, withLine } from '../posting/payload.js';
import { PostError } from '../posting/poster.js';
import { type Asker, cannotPost, tellAlone, visibly } from '../posting/tell.js';
import { decode } from './decode.js';
import { placeOf, type Question } from './question.js';

/**
 * Answers a question where it was asked, after those that were asked before it in the same conversation. Throws
 * nothing: whoever asked is told, and the failure is in the log.
 */
export function answerQuestion(services: Services, received: Received<Question>): Promise<void> {
  const { question, receipt } = received;
  const asker = askerOf(question);
  return services.turns.run(conversationOf(placeOf(question), question.user).id, async () => {
    let reference: string | undefined;
    const work = async (): Promise<void> => {
      reference = await answered(services, received, asker);
    };
    const tell = (payload: Payload, error: unknown) => tellOfFailure(services, received, payload, error);
    await visibly(services, `a question (${question.kind})`, asker, work, tell);
    if (services.stop.aborted) return;
    await receipt.finish(reference).catch((error: unknown) => {
      services.log.error({ err: describeError(error) }, 'that a question was answered could not be kept');
    });
  });
}

/** In the place of the answer; where that could not be posted, to the asker alone. */
async function tellOfFailure(
  services: Services,
  { question }: Received<Question>,
  payload: Payload,
  error: unknown,
): Promise<void> {
  if (!(error instanceof PostError)) {
    const key = `failure/${services.now()}`;
    const outcome = await services.poster.send(placeOf(question), payload, key);
    if (outcome.kind === 'sent' || outcome.kind === 'gone') return;
  }
  await tellAlone(services, askerOf(question), payload);
}

/** The reference of the message that answers it; undefined where none does. */
async function answered(
  services: Services,
  received: Received<Question>,
  asker: Asker,
): Promise<string | undefined> {
  const { question, receipt, at, mayBeAnswered } = received;
  const { chat, poster, inbox } = services;
  const key = messageKey(question);
  if (mayBeAnswered && question.kind !== 'edit') {
    const back = await poster.readBack(placeOf(question), key, question.ts);
    if (back.kind === 'found') return back.reference;
    // Nothing is sent again where nobody can say whether it was sent.
    if (back.kind === 'cannot tell' || back.kind === 'later') return undefined;
  }
  const said = await chat.ask(
    decode(question.text),
    await askingOf(services, { user: question.user, place: placeOf(question), at }),
  );
  if (!(await receipt.answering())) return undefined;
  const earlier = question.kind === 'edit' ? await inbox.answerTo(PLATFORM, key) : undefined;
  const reference = await sayAnswer(services, { said, question, asker, earlier });
  measure(services, said, 'message', at);
  return reference;
}

interface Saying {
  readonly said: Said;
  readonly question: Question;
  readonly asker: Asker;
  /** The message that answered the question before it was edited. */
  readonly earlier: string | undefined;
}

async function sayAnswer(
  services: Services,
  { said, question, asker, earlier }: Saying,
): Promise<string | undefined> {
  if (said.kind !== 'answer') return undefined;
  const payload = payloadOf(said.message);
  if (said.to === 'asker') {
    await tellAlone(services, asker, payload);
    return undefined;
  }
  const shown = withHint(services, payload, question, said.message.language);
  if (earlier !== undefined) {
    const changed = await services.poster.change(earlier, shown);
    if (changed.kind === 'refused') throw new PostError(`the answer cannot be changed: ${changed.error}`);
    if (changed.kind === 'posted') return earlier;
  }
  const posted = await services.poster.post(placeOf(question), shown, keyOf(question), question.ts);
  if (posted.kind === 'posted') {
    if (earlier !== undefined) services.inbox.answerAnew(PLATFORM, messageKey(question), posted.reference);
    return posted.reference;
  }
  // Who deletes their question wants no answer any more.
  if (posted.kind === 'refused') {
    const { language } = said.message;
    await tellAlone(services, asker, cannotPost(services, asker, { ...posted, language }));
  }
  return undefined;
}

/** In a thread that a mention has begun, how to go on; not where every message of it reaches the bot. */
function withHint({ me, chat }: Services, payload: Payload, question: Question, language: Language): Payload {
  const hearsAll = me.may('channels:history') && me.may('groups:history');
  const beginsThread = !isDirect(question.channel) && question.thread === undefined;
  if (hearsAll || !beginsThread) return payload;
  return withLine(payload, 'askOn', chat.texts(language).askOnByMention(`<@${me.userId}>`));
}

/** An answer to a question that was edited, where the first one is gone, is another message. */
const keyOf = (question: Question): string =>
  [messageKey(question), question.edited].filter((part) => part !== undefined).join('/');

const askerOf = ({ team, channel, thread, user, text }: Question): Asker => ({
  place: { team, channel, ...(thread === undefined ? {} : { thread }) },
  user,
  language: shownLanguage(text),
});

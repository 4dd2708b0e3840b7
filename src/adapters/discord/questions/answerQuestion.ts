import type { Received } from '../../../core/chat/received.js';
import type { Said } from '../../../core/chat/said.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { describeError } from '../describeError.js';
import { channelOfMessage } from '../managedChannel.js';
import { conversationIn, messageKey, PLATFORM } from '../place.js';
import { mayEmbed } from '../posting/permissions.js';
import { type Asker, tellCannotPost, tellDirectly, visibly } from '../posting/tell.js';
import { renderMessage } from '../render/render.js';
import { decode } from './decode.js';
import { placeOf, type Question } from './question.js';

/**
 * Answers a question where it was asked, after those that the same person asked before it. Throws nothing: whoever
 * asked is told, and the failure is in the log.
 */
export function answerQuestion(services: Services, received: Received<Question>): Promise<void> {
  const { question, receipt } = received;
  const asker: Asker = { place: placeOf(question) };
  return services.turns.run(conversationIn(asker.place).id, async () => {
    let reference: string | undefined;
    const work = async (): Promise<void> => {
      reference = await answered(services, received, asker);
    };
    await visibly(services, question.edited ? 'an edited question' : 'a question', asker, work, (payload) =>
      tellOfFailure(services, question, payload),
    );
    if (services.stop.aborted) return;
    await receipt.finish(reference).catch((error: unknown) => {
      services.log.error({ err: describeError(error) }, 'that a question was answered could not be kept');
    });
  });
}

/** In the place of the answer; where nothing can be posted there, to the asker alone. */
async function tellOfFailure(
  services: Services,
  question: Question,
  payload: Parameters<typeof tellDirectly>[2],
): Promise<void> {
  const target = { channel: question.channel, replyTo: question.id };
  const outcome = await services.poster.send(target, payload, `failure/${messageKey(question)}`);
  if (outcome.kind !== 'sent') await tellDirectly(services, question.user, payload);
}

/** The reference of the message that answers it; undefined where none does. */
async function answered(
  services: Services,
  received: Received<Question>,
  asker: Asker,
): Promise<string | undefined> {
  const { question, receipt, at, mayBeAnswered } = received;
  const { chat, poster } = services;
  if (mayBeAnswered && question.edited === undefined) {
    const back = await poster.replyTo(question.channel, question.id);
    if (back.kind === 'found') return back.reference;
    // Nothing is sent again where nobody can say whether it was sent.
    if (back.kind === 'cannot tell' || back.kind === 'later') return undefined;
  }
  const channel = channelOfMessage(services.client, asker.place);
  const said = await chat.ask(decode(question.text), askingOf(asker, at, channel));
  if (!(await receipt.answering())) return undefined;
  const reference = await sayAnswer(services, said, question, asker);
  measure(services, said, 'message', at);
  return reference;
}

async function sayAnswer(
  services: Services,
  said: Said,
  question: Question,
  asker: Asker,
): Promise<string | undefined> {
  if (said.kind !== 'answer') return undefined;
  const { client, poster, inbox } = services;
  const payload = renderMessage(said.message, { mayEmbed: mayEmbed(client, question.channel) });
  if (said.to === 'asker' && !question.isDirect) {
    await tellDirectly(services, question.user, payload);
    return undefined;
  }
  const key = messageKey(question);
  const earlier = question.edited === undefined ? undefined : await inbox.answerTo(PLATFORM, key);
  if (earlier !== undefined) {
    const outcome = await poster.update(earlier, payload);
    if (outcome.kind !== 'sent') throw new Error(`the answer could not be changed: ${outcome.error}`);
    return earlier;
  }
  const posted = await poster.post({ channel: question.channel, replyTo: question.id }, payload, key);
  if (posted.kind === 'posted') return posted.reference;
  await tellCannotPost(services, asker, posted.error);
  return undefined;
}

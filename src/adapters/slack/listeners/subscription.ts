import type { AckFn, App, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Said } from '../../../core/chat/said.js';
import { askingOf, measure } from '../asking.js';
import type { Services } from '../connection/services.js';
import { readSubscription, type SentSubscription, SUBSCRIPTION_VIEW } from '../forms/subscriptionForm.js';
import { maySee } from '../posting/maySee.js';
import { payloadOf, sentencePayload } from '../posting/payload.js';
import { cannotPost, tellAlone, visibly } from '../posting/tell.js';
import { escaped } from '../render/text.js';

/** Slack waits three seconds for what becomes of a form. */
const PATIENCE_MS = 2_000;

/** What a channel is to be told of, as it was filled in. */
export function listenForSubscriptions(app: App, services: Services): void {
  app.view<ViewSubmitAction>(SUBSCRIPTION_VIEW, async ({ ack, body }) => {
    const at = services.now();
    const answer = createAnswer(ack);
    const sent = readSubscription(body, services.me.team);
    await visibly(services, 'a form', sent.origin, async () => {
      const said = await services.chat.submitted(sent.state, sent.fields, await askingIn(services, sent, at));
      if (said.kind !== 'wrong fields') await answer.close();
      else if (!(await answer.errors(said.errors))) await tellErrors(services, sent, said.errors);
      if (said.kind === 'answer') await sayAnswer(services, sent, said);
      measure(services, said, 'form', at);
    });
    await answer.close();
  });
}

/** Whoever has left a private channel meanwhile no longer says what it is told of. */
async function askingIn(services: Services, { origin }: SentSubscription, at: number) {
  const { channel, ...asking } = await askingOf(services, { ...origin, isAlone: true, at });
  const isThere = channel && (await maySee(services, origin.place.channel, origin.user));
  return { ...asking, ...(isThere && { channel }) };
}

async function sayAnswer(
  services: Services,
  { origin, view }: SentSubscription,
  { message, to }: Said & { readonly kind: 'answer' },
): Promise<void> {
  const payload = payloadOf(message);
  if (to === 'asker') return tellAlone(services, origin, payload);
  const posted = await services.poster.post(origin.place, payload, `form/${view}`);
  if (posted.kind !== 'refused') return;
  const refusal = cannotPost(services, origin, { ...posted, language: message.language });
  await tellAlone(services, origin, refusal);
}

/** It was too late to show them in the form. */
const tellErrors = (
  services: Services,
  { origin }: SentSubscription,
  errors: Readonly<Record<string, string>>,
) => tellAlone(services, origin, sentencePayload(escaped(Object.values(errors).join('\n'))));

interface Answer {
  /** Under the fields; false where the form is closed already. */
  errors(errors: Readonly<Record<string, string>>): Promise<boolean>;
  close(): Promise<void>;
}

/** Tells Slack what becomes of a form, once, and before it stops waiting. */
function createAnswer(ack: AckFn<ViewResponseAction>): Answer {
  let isGiven = false;
  const give = async (response?: ViewResponseAction): Promise<boolean> => {
    if (isGiven) return false;
    isGiven = true;
    clearTimeout(late);
    await ack(response);
    return true;
  };
  const late = setTimeout(() => void give().catch(() => undefined), PATIENCE_MS);
  return {
    errors: (errors) => give({ response_action: 'errors', errors: { ...errors } }),
    close: async () => void (await give()),
  };
}

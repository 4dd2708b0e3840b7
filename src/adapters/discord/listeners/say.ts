import type { Said } from '../../../core/chat/said.js';
import { PACKS } from '../../../core/languages/packs.js';
import type { Services } from '../connection/services.js';
import { pageChoice, wrongFields } from '../forms/answers.js';
import { pagesOf } from '../forms/pages.js';
import { reasonModal } from '../forms/reasonForm.js';
import { subscriptionModal } from '../forms/subscriptionForm.js';
import { keepingLine } from '../posting/payload.js';
import { type Asker, languageFor } from '../posting/tell.js';
import { renderMessage } from '../render/render.js';
import type { Reply } from './reply.js';

/** What was done, and where its answer goes. */
export interface Answered {
  readonly asker: Asker;
  readonly reply: Reply;
  /** What the message said whose control was used: a line above it stays. */
  readonly replaced?: string;
  /** What the control or form carried; of a form, the page that is wanted. */
  readonly state?: string;
  readonly page?: number;
}

/** Answers an interaction with what the bot says to it. */
export async function say(services: Services, said: Said, answered: Answered): Promise<void> {
  const { reply, replaced = '' } = answered;
  switch (said.kind) {
    case 'answer':
      return reply.say(renderMessage(said.message), { isPrivate: said.to === 'asker' });
    case 'replace':
      return reply.replace(keepingLine(renderMessage(said.message), replaced));
    case 'remove':
      return reply.remove();
    case 'form':
      return open(services, said.form, answered);
    case 'wrong fields': {
      const language = await languageFor(services, answered.asker);
      return reply.say(wrongFields(said.errors, answered.state ?? '', language), { isPrivate: true });
    }
    case 'nothing':
      return reply.nothing();
    default:
      return said satisfies never;
  }
}

type Form = Extract<Said, { readonly kind: 'form' }>['form'];

/** A new subscription begins with the first page; of what is set, the page that is wanted is asked for first. */
async function open(services: Services, form: Form, { asker, reply, state, page }: Answered): Promise<void> {
  if (form.kind === 'reason') return reply.open(reasonModal(form));
  const language = await languageFor(services, asker);
  const isNew = state === undefined || page !== undefined || pagesOf(form).length === 1;
  return isNew
    ? reply.open(subscriptionModal(form, page ?? 0, PACKS[language].menu.switches))
    : reply.say(pageChoice(form, state), { isPrivate: true });
}

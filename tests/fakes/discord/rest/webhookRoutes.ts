import { MessageFlags } from 'discord-api-types/v10';
import { tellMessage, tellMessageGone } from '../events.js';
import type { Platform } from '../platform.js';
import type { StoredInteraction } from '../world/interactions.js';
import { editMessage, messagePayload, type StoredMessage } from '../world/messages.js';
import { refusedEdit, refusedMessage } from './accepting.js';
import { failure, noContent, ok, type RestAnswer } from './answer.js';
import { messageOf } from './interactionRoutes.js';
import type { Route, RouteRequest } from './router.js';

/** Follow-ups that somebody's own installation may send, where the bot is no member. */
const OWN_FOLLOW_UPS = 5;

/** What follows the first response to an interaction, as long as its token lives. */
export const webhookRoutes: readonly Route[] = [
  { name: 'POST /webhooks/:application/:token', isOpen: true, answer: withToken(followUp) },
  { name: 'GET /webhooks/:application/:token/messages/:message', isOpen: true, answer: withMessage(read) },
  { name: 'PATCH /webhooks/:application/:token/messages/:message', isOpen: true, answer: withMessage(edit) },
  {
    name: 'DELETE /webhooks/:application/:token/messages/:message',
    isOpen: true,
    answer: withMessage(remove),
  },
];

function withToken(
  answer: (platform: Platform, interaction: StoredInteraction, request: RouteRequest) => RestAnswer,
): Route['answer'] {
  return (platform, request) => {
    const { world, settings } = platform;
    const interaction = world.interactionOf(request.params.token!);
    if (request.params.application !== world.applicationId || !interaction) return failure(10015);
    const age = world.clock.now() - interaction.createdAt;
    if (age > settings.tokenMilliseconds) return failure(50027);
    // Until the first response there is nothing that could be followed.
    return interaction.response ? answer(platform, interaction, request) : failure(10015);
  };
}

type WithMessage = (
  platform: Platform,
  message: StoredMessage,
  request: RouteRequest,
  interaction: StoredInteraction,
) => RestAnswer;

function withMessage(answer: WithMessage): Route['answer'] {
  return withToken((platform, interaction, request) => {
    const name = request.params.message!;
    const id = name === '@original' ? interaction.originalId : name;
    const message = id ? platform.world.messages.get(id) : undefined;
    const isOfIt = message && (id === interaction.originalId || interaction.followUpIds.includes(message.id));
    return isOfIt && !message.isDeleted ? answer(platform, message, request, interaction) : failure(10008);
  });
}

function followUp(platform: Platform, interaction: StoredInteraction, request: RouteRequest): RestAnswer {
  const { json, files } = request;
  // After a deferral, the first follow-up is the answer that was waited for.
  if (interaction.isWaiting) {
    const original = platform.world.messages.get(interaction.originalId!)!;
    return edit(platform, original, request, interaction);
  }
  const refused = refusedMessage(json, files);
  if (refused) return refused;
  if (interaction.isOwnInstallation && interaction.followUpIds.length >= OWN_FOLLOW_UPS)
    return failure(40094);
  const message = messageOf(platform, interaction, json, files);
  interaction.followUpIds.push(message.id);
  return ok(messagePayload(platform.world, message));
}

function read({ world }: Platform, message: StoredMessage): RestAnswer {
  return ok(messagePayload(world, message));
}

function edit(
  platform: Platform,
  message: StoredMessage,
  { json, files }: RouteRequest,
  interaction: StoredInteraction,
): RestAnswer {
  const { world } = platform;
  const refused = refusedEdit(message, json, files);
  if (refused) return refused;
  editMessage(world, message, json, files);
  if (interaction.isWaiting && message.id === interaction.originalId) {
    interaction.isWaiting = false;
    message.flags &= ~MessageFlags.Loading;
    // What stood there until now was said by nobody.
    message.edits.pop();
    delete message.editedAt;
  }
  tellMessage(platform, 'UPDATE', message);
  return ok(messagePayload(world, message));
}

function remove(platform: Platform, message: StoredMessage): RestAnswer {
  message.isDeleted = true;
  tellMessageGone(platform, message);
  return noContent;
}

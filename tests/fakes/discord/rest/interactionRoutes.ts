import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { tellMessage } from '../events.js';
import { asObject, type Json } from '../limits/checks.js';
import { autocompleteProblems } from '../limits/choices.js';
import { modalProblems } from '../limits/modal.js';
import { type Problem, problem } from '../limits/problem.js';
import type { Platform } from '../platform.js';
import type { StoredInteraction } from '../world/interactions.js';
import { editMessage, messageFrom, messagePayload, type StoredMessage } from '../world/messages.js';
import { refusedEdit, refusedMessage } from './accepting.js';
import { failure, invalidForm, noContent, ok, type RestAnswer } from './answer.js';
import type { Route, RouteRequest } from './router.js';

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
} = InteractionResponseType;

/** The first response to an interaction. */
export const interactionRoutes: readonly Route[] = [
  { name: 'POST /interactions/:interaction/:token/callback', isOpen: true, answer: respond },
];

function respond(platform: Platform, { params, json, files, query }: RouteRequest): RestAnswer {
  const { world, settings } = platform;
  const interaction = world.interactions.get(params.interaction!);
  if (!interaction || interaction.token !== params.token) return failure(10062);
  const now = world.clock.now();
  if (interaction.response) return failure(40060);
  if (now - interaction.createdAt > settings.firstResponseMilliseconds) return failure(10062);
  const type = Number(json.type) as InteractionResponseType;
  const data = asObject(json.data);
  const refused = refusedResponse(platform, interaction, type, data, files);
  if (refused) return refused;
  interaction.response = { type, data, at: now };
  const message = take(platform, interaction, type, data, files);
  return query.get('with_response') === 'true' ? ok(told(platform, interaction, type, message)) : noContent;
}

/** The responses that each kind of interaction may get. */
const ALLOWED: Readonly<Partial<Record<InteractionType, readonly InteractionResponseType[]>>> = {
  [InteractionType.ApplicationCommand]: [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal],
  [InteractionType.MessageComponent]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
    Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    DeferredMessageUpdate,
    UpdateMessage,
  ],
};

function refusedResponse(
  { world }: Platform,
  interaction: StoredInteraction,
  type: InteractionResponseType,
  data: Json,
  files: readonly string[],
): RestAnswer | undefined {
  if (!ALLOWED[interaction.type]?.includes(type)) {
    return invalidForm([
      problem(['type'], 'BASE_TYPE_CHOICES', `Value ${type} does not fit this interaction.`),
    ]);
  }
  const source = interaction.messageId ? world.messages.get(interaction.messageId) : undefined;
  switch (type) {
    case ChannelMessageWithSource:
      return refusedMessage(data, files);
    case UpdateMessage:
      return source ? refusedEdit(source, data, files) : failure(10008);
    case ApplicationCommandAutocompleteResult:
      return unless([...autocompleteProblems(data)]);
    case Modal:
      return unless([...modalProblems(data)]);
    case DeferredChannelMessageWithSource:
      return unless(deferralProblems(data));
    default:
      return undefined;
  }
}

const unless = (problems: readonly Problem[]): RestAnswer | undefined =>
  problems.length > 0 ? invalidForm(problems) : undefined;

/** A deferral says whether the answer is for one person alone, and nothing else. */
function deferralProblems({ flags = 0 }: Json): Problem[] {
  if (flags === 0 || flags === MessageFlags.Ephemeral) return [];
  return [problem(['data', 'flags'], 'BITFIELD_INVALID_FLAG', 'Only EPHEMERAL can be set on a deferral.')];
}

/** Does what the response says: the message that it made or changed. */
function take(
  platform: Platform,
  interaction: StoredInteraction,
  type: InteractionResponseType,
  data: Json,
  files: readonly string[],
): StoredMessage | undefined {
  switch (type) {
    case ChannelMessageWithSource:
      return answerWith(platform, interaction, data, files);
    case DeferredChannelMessageWithSource:
      interaction.isWaiting = true;
      return answerWith(platform, interaction, { flags: Number(data.flags ?? 0) | MessageFlags.Loading }, []);
    case DeferredMessageUpdate:
    case UpdateMessage: {
      interaction.originalId = interaction.messageId!;
      const message = platform.world.messages.get(interaction.messageId!)!;
      if (type === UpdateMessage) {
        editMessage(platform.world, message, data, files);
        tellMessage(platform, 'UPDATE', message);
      }
      return message;
    }
    default:
      return undefined;
  }
}

function answerWith(
  platform: Platform,
  interaction: StoredInteraction,
  data: Json,
  files: readonly string[],
): StoredMessage {
  const message = messageOf(platform, interaction, data, files);
  interaction.originalId = message.id;
  return message;
}

/** Stores a message that an interaction is answered with; an ephemeral one for who asked alone. */
export function messageOf(
  platform: Platform,
  interaction: StoredInteraction,
  data: Json,
  files: readonly string[],
): StoredMessage {
  const { world } = platform;
  const isEphemeral = (Number(data.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const origin = {
    channelId: interaction.channelId,
    authorId: world.bot.id,
    interactionId: interaction.id,
    ...(isEphemeral ? { onlyFor: interaction.userId } : {}),
  };
  const message = messageFrom(world, origin, data, files);
  world.addMessage(message);
  tellMessage(platform, 'CREATE', message);
  return message;
}

function told(
  { world }: Platform,
  { id, type: interactionType, isWaiting }: StoredInteraction,
  type: InteractionResponseType,
  message: StoredMessage | undefined,
): object {
  const of = message && {
    response_message_id: message.id,
    response_message_loading: isWaiting,
    response_message_ephemeral: message.onlyFor !== undefined,
  };
  return {
    interaction: { id, type: interactionType, ...of },
    resource: { type, ...(message ? { message: messagePayload(world, message) } : {}) },
  };
}

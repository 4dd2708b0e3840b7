import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { SentFields } from '../../../core/chat/managing/managing.js';
import { SWITCHES } from './subscriptionForm.js';

/** What was filled into a form, by the ids of its fields; what was left empty is left out. */
export function sentFields({ fields }: Pick<ModalSubmitInteraction, 'fields'>): SentFields {
  const sent = [...fields.fields.values()].flatMap((field): [string, string | readonly string[]][] => {
    if (field.type === ComponentType.TextInput) return [[field.customId, field.value.trim()]];
    if (field.type !== ComponentType.StringSelect) return [];
    const { customId, values } = field;
    if (customId.startsWith(SWITCHES)) return switched(customId.slice(SWITCHES.length).split(','), values);
    const [only = '', ...more] = values;
    return [[customId, more.length > 0 ? values : only]];
  });
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

const switched = (all: readonly string[], on: readonly string[]): [string, string][] =>
  all.map((id) => [id, on.includes(id) ? 'yes' : 'no']);

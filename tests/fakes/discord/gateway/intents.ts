import { GatewayIntentBits } from 'discord-api-types/v10';

const ALL = Object.values(GatewayIntentBits).reduce<number>(
  (sum, bit) => (typeof bit === 'number' ? sum | bit : sum),
  0,
);

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

export const isUnknownIntents = (intents: unknown): boolean =>
  typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~ALL) !== 0;

/** Whether an identify asks for a privileged intent that the application was not granted. */
export const isDisallowed = (intents: number, granted: number): boolean =>
  (intents & PRIVILEGED & ~granted) !== 0;

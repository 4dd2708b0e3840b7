import { type BaseInteraction, InteractionContextType } from 'discord.js';
import { languageOf } from '../asking.js';
import type { Asker } from '../posting/tell.js';

/** Who did something, and where. */
export function askerOf({ channelId, user, context, locale }: BaseInteraction): Asker {
  const language = languageOf(locale);
  const isDirect = context === InteractionContextType.BotDM;
  const place = { channel: channelId ?? '', user: user.id, isDirect };
  return { place, ...(language === undefined ? {} : { locale: language }) };
}

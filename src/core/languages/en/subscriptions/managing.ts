import type { ManagingWords } from '../../managingWords.js';

export const MANAGING: ManagingWords = {
  refusals: {
    notHere: () => 'Nothing can be told here. Subscribe in a channel that the bot is in.',
    locked: () => 'The subscriptions of this channel are managed by admins. Ask one of them.',
    notConnected: (platform) => `${platform} cannot be reached at the moment. Please try again in a while.`,
    storeGone: () =>
      'Nothing can be kept at the moment, so nothing was changed. Please try again in a while.',
    tooMany: (most) =>
      `This channel has ${most} subscriptions, which is as many as there can be. End one of them first.`,
    wrongWords: (words, nearest) =>
      nearest.length === 0
        ? `“${words}” says nothing that can be subscribed to. Write a partner, a country, a region, a kind of organization or of document.`
        : `“${words}” is not known here. Did you mean ${nearest.join(', ')}?`,
    noSubscription: (which) =>
      which === undefined
        ? 'There is no subscription in this channel.'
        : `There is no subscription ${which} in this channel.`,
  },
  here: 'this channel',
  subscribed: (channel, rule) => `Subscribed: ${channel} is told of ${rule}.`,
  already: (rule) => `This channel is told of that already: ${rule}.`,
  unsubscribed: (channel, rule) => `Unsubscribed: ${channel} is no longer told of ${rule}.`,
  listed: (channel, count, command) =>
    count === 0
      ? `${capital(channel)} has no subscription. To subscribe, write ${command} subscribe.`
      : `${capital(channel)} has ${count === 1 ? 'one subscription' : `${count} subscriptions`}:`,
};

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);

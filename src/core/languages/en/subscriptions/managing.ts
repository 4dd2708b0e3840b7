import type { WrongField } from '../../../subscriptions/composeRule.js';
import type { ManagingRefusals, ManagingWords } from '../../managingWords.js';

const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

const WANTED: Readonly<Record<WrongField['field'], string>> = {
  topic:
    'nothing that can be subscribed to: write a partner, a country, a region, or a kind of organization or of document',
  partner: 'no partner',
  country: 'no country that is known here',
  region: 'no region that is known here',
  kind: 'no kind of organization that is known here, such as universities or companies',
  instrument: 'no kind of document that is known here, such as MOU or comprehensive agreement',
  words: 'no word',
  languages: 'no language that releases are in: English, Japanese, or both',
  told: 'no language that is spoken here: English or Japanese',
  style: 'no style: in full, or one line',
  every: 'not how often: at once, every day, or every week',
  weekday: 'no day of the week',
  hour: 'no hour of the day: write 9, 18:00 or 6 pm',
  zone: 'no time zone, or several: write a city or a difference, such as Tokyo, Europe/Copenhagen or UTC+9',
  threads: 'neither yes nor no',
  endings: 'neither yes nor no',
};

function wrong({ field, words, why }: WrongField, nearest: readonly string[]): string {
  if (why === 'long')
    return 'That is more than one subscription can hold. Subscribe to some of it at a time.';
  if (why === 'minutes')
    return `“${words}” is not on the hour. Channels are told on the hour: write 9 or 18:00.`;
  const meant = nearest.length === 0 ? '' : ` Did you mean ${list(nearest)}?`;
  return `“${words}” is ${WANTED[field]}.${meant}`;
}

const REFUSALS: ManagingRefusals = {
  notHere: () => 'Nothing can be told here. Subscribe in a channel that the bot is in.',
  locked: (platform) =>
    platform === 'discord'
      ? 'Only people with “Manage Server” change what this channel is told of. Ask one of them.'
      : 'What this channel is told of is managed by admins. Ask one of them.',
  onlyAdminsLock: () => 'Only admins can say who manages what this channel is told of. Ask one of them.',
  notConnected: (platform) =>
    `Whether the bot may post here cannot be found out at the moment: ${capital(platform)} cannot be reached. Nothing was changed; please try again in a while.`,
  storeGone: () => 'Nothing can be kept at the moment, so nothing was changed. Please try again in a while.',
  tooMany: (most, command) =>
    `This channel has ${most} subscriptions, which is as many as there can be. End one of them first: ${command} subscriptions shows them all.`,
  wrong,
  noSubscription: (which, command) =>
    which === undefined
      ? `This channel has no subscription. To subscribe, write ${command} subscribe.`
      : `This channel has no subscription “${which}”. ${command} subscriptions shows which ones it has.`,
  nothingSaid: (command) =>
    `What should this channel be told of? For example: ${command} subscribe overseas partners, not companies, weekly.`,
  notPaused: () => 'Nothing is paused in this channel.',
  nothingLeft: (topic) =>
    `Without ${topic}, nothing would be left of this subscription. To hear no more of it, end it.`,
  oldNews: () => 'What this notification told of is no longer known.',
};

const PAUSES: Readonly<Record<string, string>> = {
  archived: 'the channel was archived',
  deleted: 'the channel was deleted',
  left: 'the bot is no longer in the channel',
  removed: 'the bot was removed from the workspace',
};

/** `refused: not_in_channel` is the platform's own word. */
const pausedWhy = (why: string): string =>
  PAUSES[why] ?? why.replace(/^refused: /, 'the platform refused what was told: ');

export const MANAGING: ManagingWords = {
  refusals: REFUSALS,
  here: 'this channel',
  all: ['all', 'everything', 'all of them'],
  subscribed: (channel, topic) => `Subscribed: ${channel} is told of ${topic}.`,
  changed: (channel, topic) => `Changed: ${channel} is told of ${topic}.`,
  already: (topic) => `This channel is told of that already: ${topic}.`,
  unsubscribed: (channel, topics) => `Unsubscribed: ${channel} is no longer told of ${topics.join('; ')}.`,
  resumed: (topic) =>
    `Resumed: this channel is told of ${topic} again. What came meanwhile is told together.`,
  locked: () => 'From now on, only admins manage what this channel is told of.',
  unlocked: () => 'From now on, everybody in this channel can manage what it is told of.',
  muted: (channel, topic, rule) =>
    `${capital(channel)} is no longer told of ${topic}. It is still told of ${rule}.`,
  mutedAlready: (channel, topic) => `${capital(channel)} is not told of ${topic} any more.`,
  unmuted: (channel, topic, rule) => `${capital(channel)} is told of ${topic} again, as part of ${rule}.`,
  how: 'How',
  stranger: (name) => `No release names “${name}” yet; the first one that does will be told.`,
  unheard: (word) => `No release has the word “${word}” yet.`,
  remedy: (number, command) =>
    `To change it, write ${command} settings ${number} and what should be different; to end it, ${command} unsubscribe ${number}.`,
  listed: (channel, count, command) =>
    count === 0
      ? `${capital(channel)} is told of nothing yet. To subscribe, write ${command} subscribe.`
      : `${capital(channel)} has ${count === 1 ? 'one subscription' : `${count} subscriptions`}:`,
  whichOne: (command, verb, number) => `Which one? Write its number: ${command} ${verb} ${number}.`,
  health: ({ lastSent, lastError, paused }, number, command) =>
    [
      lastSent === undefined ? 'Nothing told yet.' : `Last told ${lastSent}.`,
      paused &&
        `Paused ${paused.at}, because ${pausedWhy(paused.why)}. To go on: ${command} resume ${number}.`,
      lastError && !paused?.why.includes(lastError) && `Last error: ${lastError}.`,
    ]
      .filter(Boolean)
      .join(' '),
  preview: (topic, told, of) =>
    of === 1
      ? `The newest release ${told === 1 ? 'would' : 'would not'} have been told by “${topic}”:`
      : `Of the newest ${of} releases, ${told === 0 ? 'none' : told} would have been told by “${topic}”:`,
  noReleases: 'No release is known yet.',
  buttons: { subscribe: 'Subscribe', settings: 'Change', unmute: 'Undo' },
  unsubscribeButton: (number) => (number === undefined ? 'Unsubscribe' : `End ${number}`),
  resumeButton: (number) => (number === undefined ? 'Resume' : `Resume ${number}`),
  form: {
    title: { subscribe: 'Subscribe', settings: 'Change what is told' },
    submit: { subscribe: 'Subscribe', settings: 'Change' },
    cancel: 'Cancel',
    labels: {
      topic: 'What about',
      partner: 'Partner',
      country: 'Countries',
      region: 'Region',
      kind: 'Kinds of partners',
      instrument: 'Kinds of documents',
      words: 'Words of the release',
      languages: 'Language of the releases',
      told: 'Language of notifications',
      style: 'Style',
      every: 'How often',
      weekday: 'Day of the week',
      hour: 'Hour',
      zone: 'Time zone',
      threads: 'Corrections in threads',
      endings: 'Tell of terms that end within 90 days',
    },
    hints: {
      topic: 'In your own words, with and, or, not: overseas universities, not in Norway. Empty: everything.',
      region: 'A part of a country or of the world: Kansai, Europe',
      words: 'All of these have to be in the release',
      weekday: 'For once a week',
      hour: 'For once a day or a week: 9, 18:00, 6 pm',
      zone: 'Tokyo, Europe/Copenhagen, UTC+9',
    },
    weekday: (day) => DAYS[day] ?? '',
  },
  home: {
    title: 'New releases in a channel',
    text: 'To be told of new releases in a channel, write /partners subscribe there, for example /partners subscribe overseas partners, not companies, weekly.',
  },
  locale: 'en-US',
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

import type { ChatWords, Forgotten } from '../chat.js';
import { clean, date, join } from './wording/format.js';

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

function forgotten({ questions, conversations, settings }: Forgotten): string {
  const what = [
    ...counted(questions, 'question or vote', 'questions and votes'),
    ...counted(conversations, 'conversation', 'conversations'),
    ...counted(settings, 'setting', 'settings'),
  ];
  const isOne = questions + conversations + settings === 1;
  return what.length === 0
    ? 'Nothing of you is kept here.'
    : `Everything that was kept of you is deleted: ${join(what)}${isOne ? '' : ' in all'}.`;
}

const MAY_NOT_POST: ChatWords['mayNotPost'] = {
  unseen: 'The bot does not see the channel: give its role “View Channel” there, then try again.',
  'not a member': 'The bot is not in the channel: invite it there with /invite and its name, then try again.',
  'not in the thread':
    'The bot is not in this private thread: mention it there, which adds it, then try again.',
  archived: 'The channel is archived: bring it back, or choose another one.',
  locked: 'The thread is locked: have a moderator unlock it, or choose another channel.',
  'not for messages':
    'Plain messages cannot be written in a channel of this kind: choose a text channel, or a thread.',
  'may not write':
    'The bot may not write in the channel: give its role “View Channel” and “Send Messages” there (in a thread “Send Messages in Threads”), then try again.',
  'read-only':
    'Only some people may write in the channel: have somebody who manages it let the app post there, or choose another channel.',
  'between others':
    'These are direct messages between others, which the bot cannot join: choose a channel, or your own messages with the bot.',
  silenced: 'The bot is in a time-out: have a moderator end it, then try again.',
  refused: 'The platform does not let the bot write in the channel: ask an administrator.',
};

export const CHAT: ChatWords = {
  name: 'English',
  controls: {
    evidence: 'Where does it say so?',
    share: 'Share in channel',
    useful: '👍',
    useless: '👎',
    dismiss: 'Dismiss',
  },
  notices: {
    tooMany: 'That was more than 30 questions within a minute. Please wait a moment, then ask on.',
    oldButton: 'This button is from an older version and can no longer be read. Please ask again.',
    notYours: 'Only the person who asked can remove this answer.',
    sharedAlready: 'This answer has already been shared.',
    voted: 'Thank you, that is noted.',
    votesNotKept: 'Votes are not kept here.',
    noEvidence: 'No release that is known now says so.',
  },
  mayNotPost: MAY_NOT_POST,
  reason: {
    title: 'What was wrong?',
    label: 'What was missing or wrong in the answer?',
    submit: 'Send',
    cancel: 'Cancel',
  },
  evidence: {
    quoted: (releases) =>
      releases === 1 ? 'The release says so, word for word:' : 'The releases say so, word for word:',
    digested: (releases) =>
      releases === 1
        ? 'The summary of the release says so, in its own words:'
        : 'The summaries of the releases say so, in their own words:',
    more: (shown, total) => `${shown} of ${total} places are shown.`,
  },
  speaks: (language) =>
    language === undefined
      ? 'Answers come in the language of each question.'
      : `Answers come in ${language === 'en' ? 'English' : 'Japanese'}, whatever the question is in.`,
  asAsked: 'Same as my question',
  forgotten,
  forgottenLater:
    'What was kept of you cannot be deleted at this moment. It will be as soon as that is possible again; nothing more has to be done.',
  home: {
    title: 'Musubi',
    labels: {
      releases: 'Releases',
      partnerships: 'Partnerships',
      newest: 'Newest release',
      languages: 'Languages',
    },
    newestReleases: 'Newest releases',
    examples: 'For example, ask:',
    languageOfAnswers: 'Language of the answers',
    newest: (title, day) => `${day ? `${date(day)}: ` : ''}${clean(title)}`,
  },
  failed: (code) =>
    `Something went wrong, and there is no answer. Please try again. If it happens again, tell whoever runs this bot the code ${code}.`,
  cannotPost: (channel, why) =>
    `The answer could not be posted in ${channel}. ${MAY_NOT_POST[why]} In a direct message the bot always answers.`,
  askOnByMention: (mention) => `To ask on in this thread, mention ${mention} again.`,
  sharedBy: (person) => `Asked by ${person}`,
};

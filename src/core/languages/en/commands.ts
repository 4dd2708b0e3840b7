import type { CommandWords } from '../commands.js';

export const COMMANDS: CommandWords = {
  names: {
    ask: ['ask', 'question'],
    list: ['list', 'ls'],
    show: ['show', 'details', 'info'],
    releases: ['releases'],
    compare: ['compare', 'comparison', 'diff'],
    timeline: ['timeline', 'chronology'],
    disagreements: ['disagreements'],
    language: ['language', 'lang'],
    'forget me': ['forget me'],
    help: ['help'],
  },
  subscribing: {
    subscribe: ['subscribe', 'follow'],
    unsubscribe: ['unsubscribe', 'unfollow'],
    subscriptions: ['subscriptions', 'subscription'],
    settings: ['settings', 'setting'],
    preview: ['preview'],
    resume: ['resume'],
    lock: ['lock'],
    unlock: ['unlock'],
  },
  alone: {
    list: ['partners', 'all', 'list all', 'list partners', 'list all partners'],
    releases: ['list releases', 'release list', 'press releases'],
    timeline: ['history'],
    disagreements: ['disagreement', 'contradictions', 'differences', 'conflicts'],
    'forget me': ['forget-me', 'forgetme', 'forget', 'delete my data'],
    help: ['?', 'usage', 'commands'],
  },
  languages: {
    en: ['en', 'english', 'eng'],
    ja: ['ja', 'japanese', 'jp', 'jpn'],
    auto: ['auto', 'automatic', 'none', 'default', 'question'],
  },
  between: [' and ', ' vs. ', ' vs ', ' versus ', ' with ', ' & ', ' / ', ', '],
  questions: {
    list: (words) => `list ${words}`,
    show: (partner) => `show ${partner}`,
    compare: (a, b) => (b === undefined ? `compare ${a}` : `compare ${a} and ${b}`),
    timeline: (partner) => `timeline of ${partner}`,
  },
  help: [
    { command: 'ask', usage: 'ask QUESTION', meaning: 'answers a question, in English or Japanese' },
    {
      command: 'list',
      usage: 'list [overseas | universities | France | 2020 | MOU …]',
      meaning: 'the partners, all or some',
    },
    { command: 'show', usage: 'show PARTNER', meaning: 'what is known of the agreement with a partner' },
    { command: 'releases', usage: 'releases', meaning: 'the releases that are known, newest first' },
    { command: 'compare', usage: 'compare PARTNER and PARTNER', meaning: 'two agreements side by side' },
    { command: 'timeline', usage: 'timeline [PARTNER]', meaning: 'the agreements by date' },
    { command: 'disagreements', usage: 'disagreements', meaning: 'where the releases differ' },
    {
      command: 'language',
      usage: 'language en | ja | auto',
      meaning: 'the language of your answers; auto: that of each question',
    },
    { command: 'forget me', usage: 'forget me', meaning: 'deletes everything that is kept of you' },
    { command: 'help', usage: 'help', meaning: 'this list' },
  ],
  subscribingHelp: [
    {
      usage: 'subscribe [overseas | universities, not companies | weekly …]',
      meaning: 'tells this channel of new releases; alone, a form opens',
    },
    {
      usage: 'unsubscribe [NUMBER | all]',
      meaning: 'tells this channel no longer',
    },
    {
      usage: 'subscriptions',
      meaning: 'what this channel is told of, and how that goes',
    },
    {
      usage: 'settings [NUMBER] [daily | one line | in Japanese …]',
      meaning: 'shows or changes how this channel is told',
    },
    {
      usage: 'preview [overseas …]',
      meaning: 'which of the newest releases a subscription would have told, and why',
    },
    { usage: 'resume [NUMBER]', meaning: 'goes on with what was paused' },
    {
      usage: 'lock | unlock',
      meaning: 'only admins, or everybody, can say what this channel is told of',
    },
  ],
  helpTitle: 'Behind /partners, write one of these:',
  missing: {
    show: (partner) => `Which partner? Write its name as well: show ${partner}.`,
    compare: (a, b) => `Which partners? Write two names: compare ${a} and ${b}.`,
    language: () => 'Which language? Write language en, language ja, or language auto.',
  },
  unknownWord: (field, words) =>
    `“${words}” says no ${{ kind: 'kind of organization', country: 'country', region: 'region', year: 'year or date', instrument: 'kind of document' }[field]} that is known here.`,
  readAs: (typed, command) => `“${typed}” was read as “${command}”.`,
  didYouMean: (typed, command) =>
    `There is no command “${typed}”. If you mean “${command}”, write exactly that.`,
};

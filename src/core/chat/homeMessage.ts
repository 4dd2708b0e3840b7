import { type Block, link, type Message, paragraph, text } from '../answers/message.js';
import type { Bot } from '../bot.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { MANAGING_WORDS } from '../languages/managingWords.js';
import { PACKS } from '../languages/packs.js';
import type { PersonRef } from '../ports.js';
import type { Release } from '../releases/release.js';
import type { ChatContext } from './chatContext.js';
import { exampleActions } from './examples.js';
import { speakActions } from './languageCommand.js';
import { languageFor } from './notice.js';

const MOST_RELEASES = 5;

/** What the bot knows, the newest releases, questions to begin with, and the person's language. */
export async function homeMessage(
  context: ChatContext,
  person: PersonRef,
  locale: Language | undefined,
): Promise<Message> {
  const language = await languageFor(context, { person, ...(locale ? { locale } : {}) });
  const set = await context.languages.get(person);
  const bot = context.bot();
  const { home, speaks } = PACKS[language].chat;
  // What a channel is told of is for those who are in it: here it says only how.
  const { home: subscribing } = MANAGING_WORDS[language];
  const known = fields(bot, language);
  return {
    language,
    summary: `${home.title}: ${known.map(({ label, value }) => `${label} ${value}`).join(', ')}`,
    blocks: [
      { type: 'heading', text: home.title },
      { type: 'fields', fields: known.map(({ label, value }) => ({ label, value: [text(value)] })) },
      ...newestReleases(bot, language),
      { type: 'heading', text: subscribing.title },
      paragraph(text(subscribing.text)),
      { type: 'heading', text: home.languageOfAnswers },
      paragraph(text(speaks(set))),
      ...(bot.suggestions(language).length > 0 ? [paragraph(text(home.examples))] : []),
    ],
    actions: [...speakActions(language), ...exampleActions(bot, language, true)],
  };
}

function fields(bot: Bot, language: Language): { readonly label: string; readonly value: string }[] {
  const { wording, chat } = PACKS[language];
  const { labels, newest } = chat.home;
  const { releases, partnerships } = bot.knowledge.ledger;
  const [latest] = bot.knowledge.catalogue.newestReleases;
  return [
    { label: labels.releases, value: wording.number(releases.length) },
    { label: labels.partnerships, value: wording.number(partnerships.length) },
    ...(latest ? [{ label: labels.newest, value: newest(latest.title, latest.publishedOn) }] : []),
    { label: labels.languages, value: LANGUAGES.map((one) => PACKS[one].chat.name).join(' / ') },
  ];
}

function newestReleases({ knowledge }: Bot, language: Language): Block[] {
  const newest = knowledge.catalogue.newestReleases.slice(0, MOST_RELEASES);
  if (newest.length === 0) return [];
  const item = (release: Release) => {
    const day =
      release.publishedOn === undefined ? '' : `${PACKS[language].wording.date(release.publishedOn)} `;
    return [text(day), link(release.title.replace(/\s+/g, ' '), release.url)];
  };
  return [
    { type: 'heading', text: PACKS[language].chat.home.newestReleases },
    { type: 'list', ordered: false, items: newest.map(item) },
  ];
}

import type { Bot, Conversation, Reply } from '../../core/bot.js';
import { LANGUAGES, type Language } from '../../core/languages/language.js';
import { PACKS } from '../../core/languages/packs.js';
import type { DateValue } from '../../core/text/dateValue.js';
import { renderColumns, renderMessage } from './renderMessage.js';
import type { Style } from './style.js';
import type { TalkRecord } from './talkRecord.js';
import { TEXTS, type TerminalTexts } from './texts.js';
import { explainReply } from './why.js';

export interface SessionOptions {
  readonly bot: Bot;
  readonly style: Style;
  /** The language of what the terminal itself says, and of answers once it is set by hand. */
  readonly language: Language;
  readonly today?: DateValue;
  /** Whoever keeps what is said. */
  readonly record?: TalkRecord;
}

/** One person's talk with the bot: a line in, what is to be shown out; undefined where the talk is over. */
export interface Session {
  welcome(): string;
  line(input: string): string | undefined;
}

export const COMMANDS = [
  '/why',
  '/releases',
  '/disagreements',
  '/good',
  '/bad',
  '/language',
  '/help',
  '/quit',
] as const;

/** What people type to leave, whatever the prompt says. */
const LEAVING = /^(?:exit|quit|:q|終了)$/i;

export function createSession({ bot, style, language, today, record }: SessionOptions): Session {
  let spoken = language;
  let chosen: Language | undefined;
  let conversation: Conversation = record?.conversation ?? {};
  let last: Reply | undefined;
  const texts = (): TerminalTexts => TEXTS[spoken];

  const show = (reply: Reply): string => {
    last = reply;
    conversation = reply.nextConversation;
    return renderMessage(reply.message, style);
  };
  const setLanguage = (wanted: string | undefined): string => {
    if (wanted === 'auto') {
      chosen = undefined;
      const { language: _, ...rest } = conversation;
      conversation = rest;
      return texts().languageUsage();
    }
    const found = LANGUAGES.find((one) => one === wanted);
    if (!found) return texts().languageUsage();
    chosen = found;
    spoken = found;
    return texts().languageSet();
  };
  const vote = (isUseful: boolean, reason: string): string => {
    if (!last) return texts().noneYet;
    const isKept = record?.voted(isUseful, reason === '' ? undefined : reason) ?? false;
    return isKept ? texts().voted() : texts().notKept();
  };
  const command = (input: string): string | undefined => {
    const [name, argument, ...more] = input.split(/\s+/);
    switch (name) {
      case '/quit':
      case '/exit':
        return undefined;
      case '/help':
        return renderColumns(texts().help, style);
      case '/why':
        return last ? explainReply(last, texts(), style) : texts().noneYet;
      case '/releases':
        return releases(bot, spoken, style);
      case '/disagreements':
        return show(bot.answer({ op: 'explain', attribute: 'disagreements' }, spoken, today));
      case '/good':
      case '/bad':
        return vote(name === '/good', [argument ?? '', ...more].join(' '));
      case '/language':
        return setLanguage(argument);
      default:
        return texts().unknownCommand(name ?? '');
    }
  };
  return {
    welcome: () => welcome(bot, spoken, style),
    line: (input) => {
      const text = input.trim();
      if (text === '') return '';
      if (LEAVING.test(text)) return undefined;
      if (text.startsWith('/')) return command(text);
      const reply = bot.ask(text, {
        conversation,
        ...(today ? { today } : {}),
        ...(chosen ? { language: chosen } : {}),
      });
      record?.asked(text, reply);
      return show(reply);
    },
  };
}

/** What is known, in which languages, and four questions that this corpus can answer. */
function welcome(bot: Bot, language: Language, style: Style): string {
  const { ledger, catalogue } = bot.knowledge;
  const { wording } = PACKS[language];
  const publishers = ledger.publishers.flatMap(
    (id) => catalogue.organisation(id)?.names[language] ?? catalogue.organisation(id)?.aliases[0] ?? [],
  );
  const { helpHint, tryThese } = TEXTS[language];
  return [
    style.strong('Musubi'),
    `${wording.knows(ledger.releases.length, ledger.partnerships.length, publishers)} English / 日本語`,
    tryThese,
    ...bot.suggestions(language).map((one) => `  ${style.accent(one)}`),
    style.dim(helpHint),
  ].join('\n');
}

function releases(bot: Bot, language: Language, style: Style): string {
  const { wording } = PACKS[language];
  const rows = bot.knowledge.ledger.releases.map(({ id, publishedOn, language: written, title }) => [
    publishedOn ? wording.date(publishedOn) : '–',
    written,
    id,
    title.replace(/\s+/g, ' '),
  ]);
  return rows.length === 0 ? TEXTS[language].nothing : renderColumns(rows, style);
}

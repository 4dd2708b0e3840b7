import { type Block, link, type Message, paragraph, strong, text } from '../../answers/message.js';
import { type Speaking, speakingIn } from '../../answers/speaking.js';
import type { Language } from '../../languages/language.js';
import { NEWS_WORDS } from '../../languages/newsWords.js';
import type { Partnership } from '../../ledger/ledger.js';
import type { Release } from '../../releases/release.js';
import type { NewsKnowledge } from '../newsKnowledge.js';
import type { Rule } from '../rule.js';
import { agreementBlocks, changeWords } from './agreementBlocks.js';
import { oneLine, sourceLine } from './sourceLine.js';

/** A piece of news: the releases that tell it, and what became of it where it was told before. */
export interface News {
  readonly releases: readonly [Release, ...Release[]];
  /** The release that has another text now. */
  readonly changed?: Release;
}

/** Of a release that announces more agreements than these, they are only listed. */
const MOST_IN_FULL = 3;
const MOST_IN_LIST = 20;

/** What is new in a release: the agreement, what it changes, who, what and when, and where it is told. */
export function newsMessage(
  news: News,
  { told: language, style }: Pick<Rule, 'told' | 'style'>,
  { catalogue }: Pick<NewsKnowledge, 'catalogue'>,
): Message {
  const speaking = speakingIn(language, catalogue);
  const agreements = agreementsOf(news.releases, speaking);
  const head = headOf(news.releases, agreements, speaking);
  const summary = news.changed ? NEWS_WORDS[language].corrected(oneLine(news.changed.title)) : head;
  const blocks = [
    ...(news.changed
      ? correctionBlocks(summary, agreements.length > 0 ? head : undefined, language)
      : [paragraph(strong(agreements.length === 1 ? head : leadOf(news.releases, speaking)))]),
    ...(style === 'line' || agreements.length > MOST_IN_FULL
      ? inShort(agreements, speaking)
      : agreements.flatMap((one) => agreementBlocks(one, agreements.length > 1, speaking))),
    ...sourcesOf(news.releases, agreements.length > 0, speaking),
  ];
  return { language, summary, blocks, actions: [] };
}

function correctionBlocks(summary: string, head: string | undefined, language: Language): Block[] {
  const says = `${NEWS_WORDS[language].says} `;
  return [paragraph(strong(summary)), ...(head === undefined ? [] : [paragraph(text(says), text(head))])];
}

/** What stands above the title, which is a link further down. */
function leadOf(releases: News['releases'], { language, names }: Speaking): string {
  const [{ publisher }] = inLanguage(releases, language);
  return NEWS_WORDS[language].newRelease(publisher === undefined ? undefined : names.named(publisher));
}

/** The agreements that any of the releases announces, each once. */
export function agreementsOf(
  releases: readonly Release[],
  { catalogue }: Pick<NewsKnowledge, 'catalogue'>,
): readonly Partnership[] {
  return [...new Set(releases.flatMap(({ id }) => catalogue.partnershipsIn(id)))];
}

/** The news in one line: whose agreement it is, else the title. */
export function headOf(
  releases: News['releases'],
  [first, ...more]: readonly Partnership[],
  { language, names }: Speaking,
): string {
  const words = NEWS_WORDS[language];
  if (first && more.length === 0) return words.announces(first, names);
  const [release] = inLanguage(releases, language);
  const publisher = release.publisher === undefined ? undefined : names.named(release.publisher);
  return words.release(oneLine(release.title), publisher);
}

function inShort(agreements: readonly Partnership[], speaking: Speaking): Block[] {
  const [only, ...more] = agreements;
  if (!only) return [];
  const words = NEWS_WORDS[speaking.language];
  if (more.length === 0) {
    const changes = changeWords(only, speaking);
    return changes === undefined ? [] : [paragraph(text(changes))];
  }
  const items = agreements.map((one) => [text(words.announces(one, speaking.names))]);
  const left = items.length - MOST_IN_LIST;
  return [
    { type: 'list', ordered: false, items: items.slice(0, MOST_IN_LIST) },
    ...(left > 0 ? [paragraph(text(words.more(left)))] : []),
  ];
}

/** Where the facts are stated; of a release without any, where it is read. */
function sourcesOf(releases: News['releases'], hasFacts: boolean, speaking: Speaking): Block[] {
  const { language, names } = speaking;
  return inLanguage(releases, language).map((release) => {
    if (hasFacts) return sourceLine(release, speaking);
    const { title, url, publisher, publishedOn } = release;
    const named = publisher === undefined ? undefined : names.named(publisher);
    const where = text(NEWS_WORDS[language].read(named, publishedOn));
    return { type: 'source', content: [link(`“${oneLine(title)}”`, url), where] };
  });
}

/** Those in the language of the channel first. */
export function inLanguage(releases: News['releases'], language: Language): News['releases'] {
  return releases.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  ) as unknown as News['releases'];
}

import type { Catalogue } from '../answers/catalogue.js';
import {
  type Action,
  type Block,
  type Line,
  link,
  type Message,
  paragraph,
  text,
} from '../answers/message.js';
import { type Speaking, speakingIn } from '../answers/speaking.js';
import { partnershipValue } from '../answers/values.js';
import type { Language } from '../languages/language.js';
import { NEWS_WORDS } from '../languages/newsWords.js';
import type { Partnership } from '../ledger/ledger.js';
import type { AttributeName } from '../questions/attributes.js';
import { makeQuery } from '../questions/makeQuery.js';
import { refOf } from '../questions/refs.js';
import type { Release } from '../releases/release.js';
import { changeOf } from './changes.js';

/** An event that subscribers are told of: the releases that tell one piece of news, the first one first. */
export interface News {
  readonly kind: 'release' | 'correction';
  readonly releases: readonly [Release, ...Release[]];
}

/** More agreements than these of one release are told as a list. */
const MOST_IN_FULL = 3;

/** What was new in a release: the agreement, what it changes, who, what and when, and where it is told. */
export function newsMessage(
  news: News,
  language: Language,
  style: 'full' | 'line',
  catalogue: Catalogue,
): Message {
  const speaking = speakingIn(language, catalogue);
  const partnerships = announcedBy(news, catalogue);
  const summary = summaryOf(news, partnerships, speaking);
  const told =
    style === 'line' || partnerships.length > MOST_IN_FULL
      ? listOf(partnerships, speaking)
      : partnerships.flatMap((one) => agreementBlocks(one, partnerships.length > 1, speaking));
  const blocks = [
    paragraph({ type: 'strong', text: summary }),
    ...told,
    ...sourcesOf(news.releases, speaking),
  ];
  return { language, summary, blocks, actions: askActions(partnerships, speaking) };
}

/** Several pieces of news in one message, none of them empty. */
export function digestMessage(all: readonly News[], language: Language, catalogue: Catalogue): Message {
  const speaking = speakingIn(language, catalogue);
  const summary = NEWS_WORDS[language].digest(all.length);
  const items = all.map((news): Line => {
    const partnerships = announcedBy(news, catalogue);
    const [release] = inLanguage(news.releases, language);
    const changes = partnerships.flatMap((one) => changeWords(one, speaking) ?? []);
    return [
      { type: 'strong', text: summaryOf(news, partnerships, speaking) },
      ...changes.slice(0, 1).map((change) => text(` – ${change}`)),
      text(' '),
      link(`“${release.title.replace(/\s+/g, ' ')}”`, release.url),
    ];
  });
  return {
    language,
    summary,
    blocks: [paragraph({ type: 'strong', text: summary }), { type: 'list', ordered: false, items }],
    actions: [],
  };
}

/** The agreements that any of the releases announces, each once. */
function announcedBy({ releases }: News, catalogue: Catalogue): readonly Partnership[] {
  return [...new Set(releases.flatMap(({ id }) => catalogue.partnershipsIn(id)))];
}

function summaryOf(
  { kind, releases }: News,
  partnerships: readonly Partnership[],
  { language, names }: Speaking,
): string {
  const words = NEWS_WORDS[language];
  const [release] = inLanguage(releases, language);
  if (kind === 'correction') return words.corrected(release.title);
  const [first, ...more] = partnerships;
  if (first && more.length === 0) return words.announces(first, names);
  const publisher = release.publisher === undefined ? undefined : names.named(release.publisher);
  return words.release(release.title, publisher);
}

const FACTS: readonly AttributeName[] = ['when', 'signatories', 'scope'];

function agreementBlocks(one: Partnership, isNamed: boolean, speaking: Speaking): Block[] {
  const { wording, names, language } = speaking;
  const fields = FACTS.flatMap((asked) => {
    const found = partnershipValue(one, asked);
    const shown = [...new Set((found?.versions ?? []).map(({ value }) => wording.value(value, names)))];
    return found && shown.length > 0
      ? [{ label: wording.labels[found.attribute], value: [text(shown.slice(0, 4).join(' / '))] }]
      : [];
  });
  const changes = changeWords(one, speaking);
  return [
    ...(isNamed ? [paragraph({ type: 'strong', text: NEWS_WORDS[language].announces(one, names) })] : []),
    ...(changes === undefined ? [] : [paragraph(text(changes))]),
    ...(fields.length > 0 ? [{ type: 'fields', fields } as const] : []),
  ];
}

const changeWords = (one: Partnership, { language, names, catalogue }: Speaking): string | undefined =>
  NEWS_WORDS[language].changes(changeOf(one, catalogue), names);

function listOf(partnerships: readonly Partnership[], speaking: Speaking): Block[] {
  const [only, ...more] = partnerships;
  if (!only) return [];
  if (more.length === 0) {
    const changes = changeWords(only, speaking);
    return changes === undefined ? [] : [paragraph(text(changes))];
  }
  const { wording, names } = speaking;
  const items = partnerships.map((one) => [text(NEWS_WORDS[speaking.language].announces(one, names))]);
  return [
    { type: 'list', ordered: false, items: items.slice(0, MOST_IN_LIST) },
    ...moreThan(items.length, wording),
  ];
}

const MOST_IN_LIST = 20;

const moreThan = (total: number, wording: Speaking['wording']): Block[] =>
  total > MOST_IN_LIST ? [paragraph(text(wording.more(1, MOST_IN_LIST, total)))] : [];

function sourcesOf(releases: News['releases'], { wording, language, names }: Speaking): Block[] {
  return inLanguage(releases, language).map(({ title, url, publisher, publishedOn }) => {
    const named = publisher === undefined ? undefined : names.named(publisher);
    const stated = wording.stated(title, named, publishedOn);
    const content = [text(stated.before), link(`“${stated.title}”`, url), text(stated.after)];
    return { type: 'source', content };
  });
}

/** Those in the language of the channel first. */
function inLanguage(releases: News['releases'], language: Language): News['releases'] {
  return releases.toSorted(
    (a, b) => Number(b.language === language) - Number(a.language === language),
  ) as unknown as News['releases'];
}

function askActions(partnerships: readonly Partnership[], { language }: Speaking): Action[] {
  const [one, ...more] = partnerships;
  if (!one || more.length > 0) return [];
  const query = makeQuery({
    op: 'value',
    attribute: 'overview',
    parties: one.parties.slice(0, 3).map(refOf),
  });
  return [{ label: NEWS_WORDS[language].ask, press: { kind: 'ask', language, query } }];
}

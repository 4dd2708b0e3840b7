import type { FoundNews, Store } from '../../ports.js';
import { readContent, type SingleContent } from '../events.js';
import { addedIdOf, type NewsKnowledge, releasesOf } from '../newsKnowledge.js';
import { correctionEvent, releaseEvent, secondLanguageEvent } from './eventIds.js';
import { translationsOf } from './pairs.js';

/** What is announced together: a piece of news in one or two languages, or what became of it later. */
export interface Happening {
  /** The event's id. */
  readonly event: string;
  readonly content: Exclude<SingleContent, { readonly kind: 'term end' }>;
  /** What is off the list of news once it is announced. */
  readonly news: readonly [FoundNews, ...FoundNews[]];
}

export interface Happenings {
  readonly happenings: readonly Happening[];
  /** Corrections of what was told to nobody. */
  readonly idle: readonly FoundNews[];
}

/** A piece of news that was announced before. */
interface Before {
  /** The event that told it first. */
  readonly first: string;
  /** All releases that tell it. */
  readonly releases: readonly string[];
}

/** What the news that are ready come to, in the order in which they were found. */
export async function happeningsOf(
  ready: readonly FoundNews[],
  store: Store,
  knowledge: NewsKnowledge,
): Promise<Happenings> {
  const before = await announcedBefore(ready, store, knowledge);
  const happenings = new Map<string, Happening>();
  const idle: FoundNews[] = [];
  const coming = new Set(ready.map(({ release }) => release));
  for (const news of ready) {
    const happening =
      news.kind === 'release'
        ? ofRelease(news, { happenings, before, coming, knowledge })
        : ofCorrection(news, happenings, before);
    if (happening) happenings.set(happening.event, happening);
    else idle.push(news);
  }
  return { happenings: withSecondLanguages([...happenings.values()]), idle };
}

/** A correction that is announced together with the other language's release says both. */
function withSecondLanguages(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.map((one) => {
    const { content } = one;
    if (content.kind !== 'correction') return one;
    const second = happenings.find((other) => isSecondOf(content.of, other))?.content;
    return second?.kind === 'second language'
      ? { ...one, content: { ...content, releases: second.releases } }
      : one;
  });
}

const isSecondOf = (event: string, { content }: Happening): boolean =>
  content.kind === 'second language' && content.of === event;

/** What was announced of the releases, and of those that may tell the same in another language; by event. */
async function announcedBefore(
  ready: readonly FoundNews[],
  store: Store,
  knowledge: NewsKnowledge,
): Promise<ReadonlyMap<string, Before>> {
  const releases = new Set(ready.flatMap(({ release }) => [release, ...translated(release, knowledge)]));
  const ids = [...releases].flatMap((id) => [releaseEvent(id), secondLanguageEvent(id)]);
  const before = new Map<string, Before>();
  for (const event of await store.announcements.events(ids)) {
    const content = readContent(event);
    if (content?.kind === 'release') before.set(event.id, { first: event.id, releases: content.releases });
    if (content?.kind === 'second language') {
      before.set(event.id, { first: content.of, releases: content.releases });
    }
  }
  return before;
}

/** The added releases that tell the same in another language. */
function translated(added: string, knowledge: NewsKnowledge): readonly string[] {
  const [release] = releasesOf([added], knowledge);
  if (!release) return [];
  return translationsOf(release, knowledge.catalogue).flatMap((one) => addedIdOf(one, knowledge) ?? []);
}

/** What is announced together, and what was before. */
interface Beside {
  readonly happenings: ReadonlyMap<string, Happening>;
  readonly before: ReadonlyMap<string, Before>;
  /** The releases that are news now. */
  readonly coming: ReadonlySet<string>;
  readonly knowledge: NewsKnowledge;
}

/** The second release of a piece of news joins the first, which is announced with it or was before. */
function ofRelease(news: FoundNews, { happenings, before, coming, knowledge }: Beside): Happening {
  const { release } = news;
  const others = translated(release, knowledge);
  for (const other of others) {
    const of = releaseEvent(other);
    const releases = [other, release];
    const beside = happenings.get(of);
    if (beside?.content.kind === 'release' && beside.content.releases.length === 1) {
      return { ...beside, content: { kind: 'release', releases }, news: [...beside.news, news] };
    }
    const isJoined = [...happenings.values()].some((one) => isSecondOf(of, one));
    if (before.get(of)?.releases.length === 1 && !isJoined) {
      const content = { kind: 'second language', of, releases } as const;
      return { event: secondLanguageEvent(release), content, news: [news] };
    }
  }
  // The other language's that was there at the first look at its source is waited for by nobody.
  const old = others.filter((other) => !coming.has(other) && !before.has(releaseEvent(other))).slice(0, 1);
  const content = { kind: 'release', releases: [release, ...old] } as const;
  return { event: releaseEvent(release), content, news: [news] };
}

/** Where the release itself is only being announced, it is announced as it is now. */
function ofCorrection(
  news: FoundNews,
  happenings: ReadonlyMap<string, Happening>,
  before: ReadonlyMap<string, Before>,
): Happening | undefined {
  const { id, release } = news;
  const beside = [...happenings.values()].find(
    ({ content }) => content.kind !== 'correction' && content.releases.includes(release),
  );
  if (beside && !before.has(releaseEvent(release))) return { ...beside, news: [...beside.news, news] };
  const told = before.get(releaseEvent(release)) ?? before.get(secondLanguageEvent(release));
  if (!told) return undefined;
  const { first: of, releases } = told;
  const content = { kind: 'correction', of, releases, changed: release } as const;
  return { event: correctionEvent(release, id), content, news: [news] };
}

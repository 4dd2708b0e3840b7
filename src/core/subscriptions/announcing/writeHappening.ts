import type { Language } from '../../languages/language.js';
import type { Addressed, AnnouncedEvent, Store } from '../../ports.js';
import { type SingleContent, writeContent } from '../events.js';
import { type NewsKnowledge, releasesOf } from '../newsKnowledge.js';
import type { Group, Member } from './audience.js';
import { addressed, readyAt, SETTLE_MS, type Timing, turnOf } from './dueAt.js';
import { secondLanguageEvent } from './eventIds.js';
import type { Happening } from './happenings.js';

/** What writing a happening needs besides the happening. */
export interface Writing {
  readonly store: Store;
  readonly audience: readonly Group[];
  /** The groups whose topic it is. */
  readonly matched: readonly Group[];
  readonly knowledge: NewsKnowledge;
  readonly timing: Timing;
}

/** Writes an event and its deliveries; how many deliveries are new. Within a transaction. */
export async function writeHappening(happening: Happening, writing: Writing): Promise<number> {
  const { content } = happening;
  switch (content.kind) {
    case 'release':
      return writeRelease(happening, content, writing);
    case 'second language':
      return writeSecondLanguage(happening, content, writing);
    case 'correction':
      return writeCorrection(happening, content, writing);
    default:
      return content satisfies never;
  }
}

type Content<K extends SingleContent['kind']> = Extract<SingleContent, { readonly kind: K }>;

async function writeRelease(
  happening: Happening,
  content: Content<'release'>,
  writing: Writing,
): Promise<number> {
  const { store } = writing;
  const added = await store.deliveries.announce(eventOf(happening), toMatched(happening, writing));
  // Both languages at once: a correction of the second release is to find the event that told it.
  for (const second of content.releases.slice(1)) {
    const { releases } = content;
    const event = secondLanguageEvent(second);
    const joined = { kind: 'second language', of: happening.event, releases } as const;
    await store.deliveries.announce(eventOf({ ...happening, event, content: joined }), []);
  }
  return added;
}

async function writeSecondLanguage(
  happening: Happening,
  { of, releases }: Content<'second language'>,
  writing: Writing,
): Promise<number> {
  const { store, audience, knowledge, timing } = writing;
  const language = releasesOf(releases, knowledge).at(-1)?.language;
  const takesIt = ({ rule }: Group): boolean => language !== undefined && rule.languages.includes(language);
  const both = writeContent({ kind: 'release', releases });
  const { waiting, begun } = await store.announcements.amend(of, both);
  const isWaiting = new Set(waiting);
  for (const group of audience) {
    // Those who take the first one's language wait for nothing.
    if (!takesIt(group) || group.rule.languages.length > 1) continue;
    const subscriptions = group.members.flatMap(({ id }) => (isWaiting.has(id) ? id : []));
    const collected = turnOf(group.rule, timing.now) ?? timing.now + SETTLE_MS;
    await store.announcements.advance(of, subscriptions, { pending: timing.now, collected });
  }
  const first = { ...eventOf(happening), id: of, kind: 'release', payload: both } as const;
  const added = await store.deliveries.announce(first, toMatched(happening, writing));
  // Never collected: it only changes a message, and a digest would tell the news a second time.
  const to = membersOf(audience.filter(takesIt), begun).map(({ member }) => ({
    subscription: member.id,
    dueAt: timing.now,
  }));
  return added + (await store.deliveries.announce(eventOf(happening), to));
}

async function writeCorrection(
  happening: Happening,
  { of }: Content<'correction'>,
  { store, audience, timing }: Writing,
): Promise<number> {
  // Those who wait are told what the release says by then; which releases tell the news stays as it is.
  const { begun } = await store.announcements.amend(of);
  const to = membersOf(audience, begun).map(({ group, member }) =>
    addressed(member, timing.now, turnOf(group.rule, timing.now), timing),
  );
  return store.deliveries.announce(eventOf(happening), to);
}

/** A delivery to each member of the groups whose topic it is, when its rule says. */
function toMatched({ content, news: [{ foundAt }] }: Happening, writing: Writing): Addressed[] {
  const { matched, knowledge, timing } = writing;
  const languages: readonly Language[] = releasesOf(content.releases, knowledge).map((one) => one.language);
  return matched.flatMap(({ rule, members }) => {
    const ready = readyAt(rule, { at: foundAt, languages }, timing);
    const turn = turnOf(rule, ready);
    return members.map((member) => addressed(member, ready, turn, timing));
  });
}

function membersOf(
  audience: readonly Group[],
  ids: readonly string[],
): readonly { readonly group: Group; readonly member: Member }[] {
  const wanted = new Set(ids);
  return audience.flatMap((group) =>
    group.members.flatMap((member) => (wanted.has(member.id) ? { group, member } : [])),
  );
}

const eventOf = ({ event: id, content, news: [{ release, foundAt }] }: Happening): AnnouncedEvent => ({
  id,
  kind: content.kind,
  release,
  payload: writeContent(content),
  occurredAt: foundAt,
});

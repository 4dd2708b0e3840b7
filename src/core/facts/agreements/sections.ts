import type { Sentence } from '../document/document.js';
import type { Scene } from './scene.js';

/** What is told of each of several agreements, by the name of its partner. */
export type Sections = ReadonlyMap<string, ReadonlySet<Sentence>>;

/**
 * Of a release that announces several agreements, the sentences that go on about one of them: those behind a heading or a
 * sentence that names its partner and none of the others, up to one that names another. `1. Renewal with A⏎It runs until …
 * 2. MOU with B⏎It runs until …`.
 */
export function sectionsOf({ document, cast }: Scene, partners: readonly string[]): Sections {
  const spellings = partners.map((partner) => ({
    partner,
    names: [partner, ...(cast.find(partner, partner)?.aliases ?? [])].filter(({ length }) => length >= 2),
  }));
  const sections = new Map<string, Set<Sentence>>(partners.map((partner) => [partner, new Set()]));
  let current: string | undefined;
  for (const sentence of document.sentences) {
    const { zone, view, quoted } = sentence;
    if (zone.kind === 'about' || zone.kind === 'contact') current = undefined;
    if (zone.kind === 'title' || zone.kind === 'about' || zone.kind === 'contact') continue;
    const named = spellings.filter(({ names }) => names.some((name) => view.text.includes(name)));
    const [only, other] = named;
    if (only && !quoted) current = other ? undefined : only.partner;
    if (current !== undefined && !quoted) sections.get(current)?.add(sentence);
  }
  return sections;
}

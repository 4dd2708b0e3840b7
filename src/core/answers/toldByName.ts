import { THING as THING_EN } from '../languages/en/questions/things.js';
import { THING as THING_JA } from '../languages/ja/questions/things.js';
import type { Partnership } from '../ledger/ledger.js';
import { hasJapanese } from '../questions/latinTokens.js';
import type { Query } from '../questions/query.js';
import { fold } from '../text/fold.js';
import type { Catalogue } from './catalogue.js';

/**
 * The agreements that are called so: in whose name, purpose or headline every word of it stands (賃上げの協定),
 * else in what is told of them (姉妹港協定); else those in whose release it stands, where it is a thing that an
 * agreement sets up (`the bay test centre`). Empty where none is.
 */
export function toldByName(
  agreements: readonly Partnership[],
  { text = '' }: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  const name = fold(text);
  const words = name.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  for (const told of [headingsOf, tellingsOf]) {
    const found = agreements.filter((one) => {
      const said = fold(told(one, catalogue).join(' '));
      return words.every((word) => said.includes(word));
    });
    if (found.length > 0) return found;
  }
  const isThing = hasJapanese(name) ? THING_JA.test(name) : THING_EN.test(name) && words.length > 1;
  return isThing ? agreements.filter((one) => isInRelease(name, one, catalogue)) : [];
}

/** The same, or all of them where none is called so. */
export function namedOrAll(
  agreements: readonly Partnership[],
  query: Query,
  catalogue: Catalogue,
): readonly Partnership[] {
  const told = query.text ? toldByName(agreements, query, catalogue) : [];
  return told.length > 0 ? told : agreements;
}

function headingsOf({ announcedIn, instrument, purpose }: Partnership, catalogue: Catalogue): string[] {
  const titles = announcedIn.flatMap((id) => catalogue.release(id)?.title ?? []);
  const papers = instrument.versions.map(({ value }) => value.written);
  return [...papers, ...purpose.map(({ value }) => value), ...titles];
}

/** Of one that is only mentioned, a sentence may tell others as well. */
function tellingsOf({ status, instrument, signedOn, scope }: Partnership): string[] {
  if (status !== 'own') return [];
  const told = [...instrument.versions, ...signedOn.versions].flatMap(({ evidence }) => evidence);
  return [...told.map(({ quote }) => quote), ...scope.map(({ value }) => value)];
}

/** In the words of a release that announces it, one beside the other. */
const isInRelease = (name: string, { status, announcedIn }: Partnership, catalogue: Catalogue): boolean =>
  status === 'own' &&
  announcedIn.some((id) =>
    fold(catalogue.release(id)?.text ?? '')
      .replace(/\s+/g, ' ')
      .includes(name),
  );

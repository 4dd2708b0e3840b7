import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from '../subscriptions/kinds.js';
import { foldName } from '../text/fold.js';
import { LANGUAGES } from './language.js';
import { TOPIC_WORDS } from './topicWords.js';

/** The kind of organisation of which a list offers this name: `市区町村`, `government bodies`. */
export const organisationKindNamed = (name: string): OrganisationKind | undefined =>
  ORGANISATIONS.get(foldName(name));

/** The kind of paper of which a list offers this name: `memorandums`, `正式契約`. */
export const instrumentKindNamed = (name: string): InstrumentKind | undefined =>
  INSTRUMENTS.get(foldName(name));

const ORGANISATIONS = namesOf(ORGANISATION_KINDS, 'kind');
const INSTRUMENTS = namesOf(INSTRUMENT_KINDS, 'instrument');

function namesOf<K extends OrganisationKind | InstrumentKind>(
  kinds: readonly K[],
  sort: 'kind' | 'instrument',
): ReadonlyMap<string, K> {
  const named = (kind: K): string[] =>
    LANGUAGES.map((one) => TOPIC_WORDS[one][sort](kind as OrganisationKind & InstrumentKind));
  return new Map(kinds.flatMap((kind) => named(kind).map((name) => [foldName(name), kind] as const)));
}

import { nameIn } from '../answers/names.js';
import { WORLD_REGIONS } from '../answers/regions.js';
import type { Knowledge } from '../knowledge.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import { TOPIC_WORDS } from '../languages/topicWords.js';
import type { Organisation } from '../ledger/ledger.js';
import { lookupOf } from '../ledger/lookup.js';
import { oneSlip } from '../questions/editDistance.js';
import { INSTRUMENT_KINDS, ORGANISATION_KINDS } from '../subscriptions/kinds.js';
import { foldName } from '../text/fold.js';

/** What can be completed while it is typed. */
export type Completed = 'partner' | 'country' | 'region' | 'kind' | 'instrument' | 'zone';

const MOST = 25;
/** One slip in fewer letters makes another word. */
const SHORTEST_WITH_SLIP = 4;

/** A name as it is shown, and whatever it may be typed as, folded. */
interface Entry {
  readonly shown: string;
  readonly spellings: readonly string[];
}

/**
 * The names that what was typed may become: those that begin so, then those of which a word does, then those that
 * hold it, then those that begin so but for one slip. `kanag` → Kanagawa Prefecture; `Knagawa` → the same.
 */
export function completions(
  knowledge: Knowledge,
  what: Completed,
  typed: string,
  language: Language,
): string[] {
  const wanted = foldName(typed);
  const entries = entriesOf(knowledge, what, language);
  if (wanted === '') return entries.slice(0, MOST).map(({ shown }) => shown);
  const ranks: string[][] = [[], [], [], []];
  for (const { shown, spellings } of entries) {
    const rank = Math.min(...spellings.map((spelling) => rankOf(wanted, spelling)));
    ranks[rank]?.push(shown);
  }
  return [...new Set(ranks.flat())].slice(0, MOST);
}

/** How well a spelling fits: 0 best, 3 worst, Infinity not at all. */
function rankOf(wanted: string, spelling: string): number {
  const at = spelling.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(spelling[at - 1] ?? '') ? 2 : 1;
  return beginsWithSlip(wanted, spelling) ? 3 : Number.POSITIVE_INFINITY;
}

function beginsWithSlip(wanted: string, spelling: string): boolean {
  const { length } = wanted;
  if (length < SHORTEST_WITH_SLIP) return false;
  return [length, length + 1, length - 1].some((end) => oneSlip(wanted, spelling.slice(0, end)));
}

type Entries = Map<string, readonly Entry[]>;
const known = new WeakMap<Knowledge, Entries>();

/** Knowledge never changes: its names are folded once. */
function entriesOf(knowledge: Knowledge, what: Completed, language: Language): readonly Entry[] {
  const entries: Entries = known.get(knowledge) ?? new Map();
  known.set(knowledge, entries);
  const key = `${what} ${language}`;
  const made = entries.get(key) ?? MAKERS[what](knowledge, language);
  entries.set(key, made);
  return made;
}

const entry = (shown: string, names: readonly string[]): Entry => ({
  shown,
  spellings: [...new Set([shown, ...names].map(foldName))],
});

const MAKERS: Readonly<Record<Completed, (knowledge: Knowledge, language: Language) => Entry[]>> = {
  partner: (knowledge, language) =>
    partnersOf(knowledge).map((one) =>
      entry(nameIn(language, one), [...Object.values(one.names), ...one.aliases]),
    ),
  country: (knowledge, language) => {
    const { countryOf } = knowledge.catalogue;
    const codes = new Set(partnersOf(knowledge).flatMap((one) => countryOf(one) ?? []));
    return sorted(
      [...codes].map((code) =>
        entry(
          countryIn(language, code),
          LANGUAGES.map((one) => countryIn(one, code)),
        ),
      ),
    );
  },
  region: (knowledge, language) => {
    const names = new Set([...partnersOf(knowledge).flatMap(({ region }) => region ?? []), ...WORLD_REGIONS]);
    return [...names].map((name) =>
      entry(
        PACKS[language].menu.region(name),
        LANGUAGES.map((one) => PACKS[one].menu.region(name)),
      ),
    );
  },
  kind: (_, language) =>
    ORGANISATION_KINDS.filter((kind) => kind !== 'other').map((kind) =>
      entry(
        TOPIC_WORDS[language].kind(kind),
        LANGUAGES.map((one) => TOPIC_WORDS[one].kind(kind)),
      ),
    ),
  instrument: (_, language) =>
    INSTRUMENT_KINDS.map((kind) =>
      entry(
        TOPIC_WORDS[language].instrument(kind),
        LANGUAGES.map((one) => TOPIC_WORDS[one].instrument(kind)),
      ),
    ),
  zone: () =>
    [...new Set([...FIRST_ZONES, ...Intl.supportedValuesOf('timeZone')])].map((name) => entry(name, [])),
};

/** Whoever is a party of an agreement, but for those whose releases tell of them; the most agreements first. */
function partnersOf({ ledger }: Knowledge): Organisation[] {
  const { parties, partnershipsOf } = lookupOf(ledger);
  const publishers = new Set(ledger.publishers);
  return ledger.organisations
    .filter(({ id }) => parties.has(id) && !publishers.has(id))
    .sort((a, b) => partnershipsOf(b.id).length - partnershipsOf(a.id).length);
}

/** Where nothing was typed yet. */
const FIRST_ZONES = ['Asia/Tokyo', 'UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York'];

const sorted = (entries: Entry[]): Entry[] => entries.sort((a, b) => (a.shown < b.shown ? -1 : 1));

const COUNTRIES = new Map(LANGUAGES.map((one) => [one, new Intl.DisplayNames([one], { type: 'region' })]));
const countryIn = (language: Language, code: string): string => COUNTRIES.get(language)?.of(code) ?? code;

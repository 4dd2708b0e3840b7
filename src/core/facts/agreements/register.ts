import { dayRange } from '../../text/dateValue.js';
import type { FoundName } from '../../text/names.js';
import { placeOf, type Sentence } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import { breaksOf } from '../organisations/introductions.js';
import { namesOf, rowStatement } from './formAgreements.js';
import { formDates } from './formDates.js';
import type { Party } from './parties.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';

/** A register has at least as many entries; a single one is the form of a release's own agreement. */
const FEWEST = 2;

const HEADS: ReadonlySet<string> = new Set(['list', 'heading', 'subtitle']);

/** One entry: whom it is with, and the rows below the name. */
interface Entry {
  readonly sentence: Sentence;
  readonly names: readonly FoundName[];
  readonly head: FormFact;
  readonly rows: FormFact[];
}

/**
 * The entries of a register of agreements, each a name with rows below it
 * (１ 青潟短期大学 / 協定の名称 … / 締結日 …), or rows that begin with the other party (相手方：… / 締結日：…).
 * Empty where the text is no register.
 */
export function registeredAgreements(scene: Scene, rows: readonly FormFact[]): AgreementGroup[] {
  if (rows.filter(({ field }) => field === 'signedOn').length < FEWEST) return [];
  const entries = entriesOf(scene, rows).filter(({ rows: told }) =>
    told.some(({ field }) => field === 'signedOn'),
  );
  if (entries.length < FEWEST) return [];
  const status = isNews(scene, entries) ? 'own' : 'mentioned';
  return entries.flatMap((entry) => groupOf(scene, entry, status));
}

/** Of a news no more is told. */
const MOST_NEWS = 6;
/** How old a day may be, in days, that is news. */
const NEWS = 60;

/** A few entries, all signed in the weeks before the release: what it announces, and no register of what there is. */
const isNews = (scene: Scene, entries: readonly Entry[]): boolean => {
  const day = scene.published && dayRange(scene.published.value)?.first;
  if (day === undefined || entries.length > MOST_NEWS) return false;
  return entries.every(({ rows }) =>
    formDates(scene, rows, 'signedOn').every(({ value }) => {
      const signed = dayRange(value)?.first;
      const age = signed === undefined ? Infinity : (Date.parse(day) - Date.parse(signed)) / 86_400_000;
      return age >= 0 && age <= NEWS;
    }),
  );
};

function entriesOf({ document }: Scene, rows: readonly FormFact[]): Entry[] {
  const bySentence = new Map(rows.map((row) => [row.sentence, row]));
  const entries: Entry[] = [];
  let open: Entry | undefined;
  for (const sentence of document.sentences) {
    const row = bySentence.get(sentence);
    if (row && row.field !== 'partner') open?.rows.push(row);
    else if (row || HEADS.has(sentence.zone.kind)) {
      open = entryAt(sentence, row);
      if (open) entries.push(open);
    } else if (sentence.zone.kind === 'body') open = undefined;
  }
  return entries;
}

/** A line that is a name, or a row that says who the other party is. */
function entryAt(sentence: Sentence, row: FormFact | undefined): Entry | undefined {
  if (row) return { sentence, names: namesOf(row), head: row, rows: [] };
  const names = sentence.rules.findListedNames(sentence.plain.text, breaksOf(sentence));
  const [first] = names;
  if (!first || first.start > 3 || sentence.plain.text.length > 60) return undefined;
  return { sentence, names, head: { field: 'partner', sentence, value: sentence.plain }, rows: [] };
}

function groupOf(
  { cast, publisher }: Scene,
  { sentence, names, head, rows }: Entry,
  status: AgreementGroup['status'],
): AgreementGroup[] {
  const parties: Party[] = names
    .map((found) => ({ name: cast.resolve(found.name, sentence.rules.coreOf(found.name)), found }))
    .filter(({ name }) => !isPublisher(publisher, name));
  const [partner] = parties;
  if (!partner) return [];
  const statement = rowStatement(head, parties, partner);
  return [
    {
      status,
      parties: [...(publisher === undefined ? [] : [publisher]), ...parties.map(({ name }) => name)],
      partner: { ...partner, statement },
      statements: [{ ...statement, place: placeOf(head.value, { start: 0, end: head.value.text.length }) }],
      references: [],
      rows,
    },
  ];
}

import type { Knowledge } from '../knowledge.js';
import { instrumentKindNamed, organisationKindNamed } from '../languages/namedKinds.js';
import { filterOf, slotsOf, timeOf } from '../questions/constraints.js';
import { makeQuery } from '../questions/makeQuery.js';
import type { Filter, Query } from '../questions/query.js';
import { readQuestion } from '../questions/questionText.js';
import type { DateValue } from '../text/dateValue.js';
import type { ListWords } from './command.js';

export type ReadList =
  | { readonly kind: 'query'; readonly query: Query }
  /** A word that says nothing of what it should. */
  | { readonly kind: 'unknown word'; readonly field: keyof ListWords; readonly words: string };

type Part = Pick<Query, 'filter' | 'asOf'>;

/** A list's restrictions, each read like the same words in a question: `{ country: 'デンマーク', year: 'since 2019' }`. */
export function listQuery(where: ListWords, knowledge: Knowledge, today: DateValue): ReadList {
  let filter: Filter = {};
  let asOf: DateValue | undefined;
  for (const field of Object.keys(where) as (keyof ListWords)[]) {
    const words = where[field]?.trim();
    if (!words) continue;
    const part = PARTS[field](words, knowledge, today);
    if (!part) return { kind: 'unknown word', field, words };
    filter = { ...filter, ...part.filter };
    asOf = part.asOf ?? asOf;
  }
  return { kind: 'query', query: makeQuery({ op: 'list', filter, ...(asOf ? { asOf } : {}) }) };
}

type Reader = (words: string, knowledge: Knowledge, today: DateValue) => Part | undefined;

const filtered = (words: string, { parse }: Knowledge): Filter => filterOf(parse(readQuestion(words)));

const PARTS: Readonly<Record<keyof ListWords, Reader>> = {
  kind: (words, knowledge) => {
    const named = organisationKindNamed(words);
    const kinds = filtered(words, knowledge).kinds ?? (named && [named]);
    return kinds && { filter: { kinds } };
  },
  country: (words, knowledge) => place(filtered(words, knowledge)),
  region: (words, knowledge) => place(filtered(words, knowledge)),
  year: (words, { parse }, today) => {
    const { asOf, ...range } = timeOf(parse(readQuestion(words)), today);
    if (asOf) return { asOf };
    return Object.keys(range).length > 0 ? { filter: range } : undefined;
  },
  instrument: (words, { parse }) => {
    const [slot] = slotsOf(parse(readQuestion(words)), 'instrument');
    const instrument = slot?.instrument ?? instrumentKindNamed(words);
    return instrument && { filter: { instrument } };
  },
};

/** `Europe` may stand where a country is asked for, `overseas` for either. */
function place({ countries, region, overseas }: Filter): Part | undefined {
  if (countries) return { filter: { countries } };
  if (region) return { filter: { region } };
  return overseas === undefined ? undefined : { filter: { overseas } };
}

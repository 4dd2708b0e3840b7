import { parseArgs } from 'node:util';
import type { Half } from './halves.js';
import { SYSTEMS } from './systems.js';

export const USAGE = `npm run bench:retrieval -- --data DIR [OPTIONS]

--data DIR       docs.*.jsonl: {"id", "lang": "en"|"ja", "title", "text"} a line
--queries DIR    queries.*.jsonl: {"id", "lang", "text", "relevant", "answers"} a line; else in --data
--systems NAMES  with commas: ${SYSTEMS.map(({ name }) => name).join(', ')}; else all
--sizes NUMBERS  of documents, with commas, for the growth of this project's index; 0 for none;
                 else 3000,10000,50000,100000
--half HALF      only the "first" or the "second" half of the questions
--json FILE      writes everything as JSON, too
`;

export interface Arguments {
  readonly data: string;
  readonly queries: string;
  readonly systems: readonly string[];
  readonly sizes: readonly number[];
  readonly half?: Half;
  readonly json?: string;
  /** What a process of its own is to measure. */
  readonly measure?: string;
}

const text = { type: 'string' } as const;

/** The checked arguments, or the sentence that says which one does not hold. */
export function readArguments(args: readonly string[]): Arguments | { readonly sentence: string } {
  const options = {
    data: text,
    queries: text,
    systems: text,
    sizes: text,
    half: text,
    json: text,
    measure: text,
  };
  const { values } = parseArgs({ args: [...args], options });
  const { data, queries = data, half, json, measure } = values;
  if (data === undefined || queries === undefined)
    return { sentence: 'Say where the documents are with --data DIR.' };
  const names = SYSTEMS.map(({ name }) => name);
  const systems = values.systems?.split(',') ?? names;
  const unknown = systems.find((name) => !names.includes(name));
  if (unknown !== undefined) return { sentence: `There is no system ${unknown}: ${names.join(', ')}.` };
  const sizes = (values.sizes ?? '3000,10000,50000,100000')
    .split(',')
    .map(Number)
    .filter((size) => size !== 0);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    return { sentence: '--sizes takes whole numbers with commas between them.' };
  if (half !== undefined && half !== 'first' && half !== 'second')
    return { sentence: '--half takes first or second.' };
  return {
    data,
    queries,
    systems,
    sizes,
    ...(half && { half }),
    ...(json !== undefined && { json }),
    ...(measure !== undefined && { measure }),
  };
}

import type { Language } from '../languages/language.js';
import type { Query } from '../questions/query.js';
import type { DateValue } from '../text/dateValue.js';
import type { Answered, Content, ValueContent } from './answer.js';
import type { Catalogue } from './catalogue.js';
import { contradictionsOf } from './contradictions.js';

/** What one needs to answer besides the query. */
export interface AnswerContext {
  readonly catalogue: Catalogue;
  /** The day it is for who asks; else the day of the newest release counts. */
  readonly today?: DateValue;
  /** Of the question: where a thing is told in both, what is told in this one. */
  readonly language?: Language;
}

/** An answer that rests on these values, with what contradicts them. */
export function answered(
  query: Query,
  content: Content,
  values: readonly ValueContent[],
  catalogue: Catalogue,
): Answered {
  return {
    kind: 'answered',
    query,
    content,
    evidence: values.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence)),
    contradictions: values.flatMap((value) => contradictionsOf(value, catalogue)),
  };
}

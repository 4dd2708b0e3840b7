import { characters, type Json, list, text } from './checks.js';
import { type Path, type Problems, problem } from './problem.js';

/** What an autocomplete offers: 25 choices, each of 100 characters. */
export function* autocompleteProblems({ choices }: Json): Problems {
  yield* choicesProblems(['choices'], choices);
}

export function* choicesProblems(path: Path, choices: unknown): Problems {
  yield* list(path, choices, { max: 25 }, function* (at, { name, value }) {
    yield* text([...at, 'name'], name, { min: 1, max: 100 });
    if (typeof value === 'number') return;
    yield* text([...at, 'value'], value, { required: true, max: 100 });
    if (characters(value) === 0)
      yield problem([...at, 'value'], 'BASE_TYPE_REQUIRED', 'This field is required');
  });
}

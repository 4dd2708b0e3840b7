import { ComponentType } from 'discord-api-types/v10';
import { asList, asObject, integer, isAbsent, type Json, list, oneOf, text, unique } from './checks.js';
import { customId, selectProblems } from './controls.js';
import type { Path, Problems } from './problem.js';

/** What is wrong with a modal: a title, and at most five rows. */
export function* modalProblems(modal: Json): Problems {
  yield* customId([], modal);
  yield* text(['title'], modal.title, { min: 1, max: 45 });
  yield* list(['components'], modal.components, { min: 1, max: 5 }, rowOfModal);
  const ids = asList(modal.components).map((row, index) => ({
    path: ['components', index, 'custom_id'],
    value: inputOf(asObject(row)).custom_id,
  }));
  yield* unique(ids, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
}

/** The one thing that a row asks for. */
export const inputOf = (row: Json): Json => asObject(row.component ?? asList(row.components)[0]);

function* rowOfModal(path: Path, row: Json): Problems {
  if (row.type === ComponentType.TextDisplay) {
    yield* text([...path, 'content'], row.content, { min: 1, max: 4000 });
  } else if (row.type === ComponentType.Label) {
    yield* text([...path, 'label'], row.label, { min: 1, max: 45 });
    yield* text([...path, 'description'], row.description, { max: 100 });
    yield* inputProblems([...path, 'component'], asObject(row.component));
  } else {
    yield* oneOf([...path, 'type'], row.type, [
      ComponentType.ActionRow,
      ComponentType.Label,
      ComponentType.TextDisplay,
    ]);
    yield* list([...path, 'components'], row.components, { min: 1, max: 1 }, function* (at, input) {
      yield* oneOf([...at, 'type'], input.type, [ComponentType.TextInput]);
      yield* text([...at, 'label'], input.label, { min: 1, max: 45 });
      yield* inputProblems(at, input);
    });
  }
}

function* inputProblems(path: Path, input: Json): Problems {
  if (input.type !== ComponentType.TextInput) {
    yield* selectProblems(path, input);
    return;
  }
  yield* customId(path, input);
  yield* oneOf([...path, 'style'], input.style, [1, 2]);
  yield* text([...path, 'placeholder'], input.placeholder, { max: 100 });
  yield* text([...path, 'value'], input.value, { max: 4000 });
  yield* integer([...path, 'min_length'], input.min_length, 0, 4000);
  if (!isAbsent(input.max_length)) yield* integer([...path, 'max_length'], input.max_length, 1, 4000);
}

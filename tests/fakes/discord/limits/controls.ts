import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  asList,
  asObject,
  integer,
  isAbsent,
  type Json,
  list,
  missing,
  oneOf,
  text,
  unique,
  url,
} from './checks.js';
import { type Path, type Problems, problem } from './problem.js';

/** Menus of people, roles or channels: those that Discord fills itself. */
const FILLED_SELECTS: readonly unknown[] = [
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Five buttons, or one menu. */
export function* rowProblems(path: Path, row: Json): Problems {
  yield* list([...path, 'components'], row.components, { min: 1, max: 5 }, function* (at, component) {
    if (component.type === ComponentType.Button) yield* buttonProblems(at, component);
    else yield* selectProblems(at, component);
  });
  const types = asList(row.components).map((component) => asObject(component).type);
  if (types.length > 1 && types.some((type) => type !== ComponentType.Button)) {
    yield problem(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A row holds five buttons, or one menu.',
    );
  }
}

export function* buttonProblems(path: Path, button: Json): Problems {
  yield* oneOf([...path, 'style'], button.style, [1, 2, 3, 4, 5, 6]);
  yield* text([...path, 'label'], button.label, { max: 80 });
  if (button.style === ButtonStyle.Premium) {
    if (isAbsent(button.sku_id)) yield* missing([...path, 'sku_id']);
    return;
  }
  if (!button.label && isAbsent(button.emoji)) yield* missing([...path, 'label']);
  if (button.style === ButtonStyle.Link) {
    yield* url([...path, 'url'], button.url, { max: 512, required: true });
    if (!isAbsent(button.custom_id)) yield* exclusive([...path, 'custom_id']);
  } else {
    yield* customId(path, button);
    if (!isAbsent(button.url)) yield* exclusive([...path, 'url']);
  }
}

function* exclusive(path: Path): Problems {
  yield problem(
    path,
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  );
}

export function* customId(path: Path, component: Json): Problems {
  yield* text([...path, 'custom_id'], component.custom_id, { min: 1, max: 100 });
}

export function* selectProblems(path: Path, select: Json): Problems {
  const types = [ComponentType.StringSelect, ...FILLED_SELECTS];
  yield* oneOf([...path, 'type'], select.type, types);
  if (!types.includes(select.type)) return;
  yield* customId(path, select);
  yield* text([...path, 'placeholder'], select.placeholder, { max: 150 });
  yield* integer([...path, 'min_values'], select.min_values, 0, 25);
  yield* integer([...path, 'max_values'], select.max_values, 1, 25);
  if (select.type === ComponentType.StringSelect) yield* optionsProblems(path, select);
}

function* optionsProblems(path: Path, select: Json): Problems {
  const at = [...path, 'options'];
  yield* list(at, select.options, { min: 1, max: 25 }, function* (option, { label, value, description }) {
    yield* text([...option, 'label'], label, { min: 1, max: 100 });
    yield* text([...option, 'value'], value, { min: 1, max: 100 });
    yield* text([...option, 'description'], description, { max: 100 });
  });
  const options = asList(select.options).map(asObject);
  yield* unique(
    options.map(({ value }, index) => ({ path: [...at, index, 'value'], value })),
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  );
  const most = Number(select.max_values ?? 1);
  if (most > options.length || Number(select.min_values ?? 1) > most) {
    yield problem([...path, 'max_values'], 'BASE_TYPE_BAD_LENGTH', 'Fewer options than values to choose.');
  }
  if (options.filter((option) => option.default === true).length > most) {
    yield problem(at, 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More defaults than values to choose.');
  }
}

import { ComponentType } from 'discord-api-types/v10';
import {
  asList,
  asObject,
  characters,
  isAbsent,
  type Json,
  list,
  missing,
  oneOf,
  text,
  unique,
  url,
} from './checks.js';
import { buttonProblems, rowProblems } from './controls.js';
import { type Path, type Problems, problem } from './problem.js';

const COMPONENTS_IN_ALL = 40;
const TEXT_IN_ALL = 4000;
const DUPLICATED = ['COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'] as const;

/** Rows of controls under a message: five of them. */
export function* rowsProblems(path: Path, components: unknown): Problems {
  yield* list(path, components, { max: 5 }, function* (at, row) {
    yield* oneOf([...at, 'type'], row.type, [ComponentType.ActionRow]);
    if (row.type === ComponentType.ActionRow) yield* rowProblems(at, row);
  });
  yield* idsProblems(path, components);
}

/** Components V2: the whole message is made of them. */
export function* layoutProblems(path: Path, components: unknown): Problems {
  yield* list(path, components, { min: 1, max: COMPONENTS_IN_ALL }, (at, component) =>
    partProblems(at, component, PARTS),
  );
  yield* idsProblems(path, components);
  const all = [...everyComponent(path, components)];
  if (all.length > COMPONENTS_IN_ALL) {
    yield problem(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The total number of components cannot exceed ${COMPONENTS_IN_ALL}`,
    );
  }
  const size = shownTexts(components).reduce((sum, shown) => sum + characters(shown), 0);
  if (size > TEXT_IN_ALL) {
    yield problem(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total displayable text size exceeds the maximum size of ${TEXT_IN_ALL}`,
    );
  }
}

/** The texts that a message of Components V2 shows, in their order. */
export function shownTexts(components: unknown): string[] {
  const displays = [...everyComponent([], components)].map(({ component }) => component);
  return displays
    .filter(({ type, content }) => type === ComponentType.TextDisplay && typeof content === 'string')
    .map(({ content }) => content as string);
}

/** Every component, however deep, with the components that stand beside a text. */
export function* everyComponent(
  path: Path,
  components: unknown,
): Generator<{ readonly path: Path; readonly component: Json }> {
  for (const [index, each] of asList(components).entries()) {
    const component = asObject(each);
    const at = [...path, index];
    yield { path: at, component };
    yield* everyComponent([...at, 'components'], component.components);
    if (isAbsent(component.accessory)) continue;
    yield { path: [...at, 'accessory'], component: asObject(component.accessory) };
  }
}

function* idsProblems(path: Path, components: unknown): Problems {
  const ids = [...everyComponent(path, components)].map(({ path: at, component }) => ({
    path: [...at, 'custom_id'],
    value: component.custom_id ?? undefined,
  }));
  yield* unique(ids, ...DUPLICATED);
}

type Part = (path: Path, component: Json) => Problems;

function* partProblems(path: Path, component: Json, parts: ReadonlyMap<unknown, Part>): Problems {
  const part = parts.get(component.type);
  if (part) yield* part(path, component);
  else yield* oneOf([...path, 'type'], component.type, [...parts.keys()]);
}

function* textProblems(path: Path, display: Json): Problems {
  yield* text([...path, 'content'], display.content, { min: 1, max: TEXT_IN_ALL });
}

/** One to three texts, and a button or a picture beside them. */
function* sectionProblems(path: Path, section: Json): Problems {
  yield* list([...path, 'components'], section.components, { min: 1, max: 3 }, (at, component) =>
    partProblems(at, component, TEXTS),
  );
  if (isAbsent(section.accessory)) yield* missing([...path, 'accessory']);
  else yield* partProblems([...path, 'accessory'], asObject(section.accessory), ACCESSORIES);
}

function* pictureProblems(path: Path, picture: Json): Problems {
  const address = asObject(picture.media ?? picture.file).url;
  yield* url([...path, 'media', 'url'], address, { required: true, files: true });
  yield* text([...path, 'description'], picture.description, { max: 1024 });
}

function* galleryProblems(path: Path, gallery: Json): Problems {
  yield* list([...path, 'items'], gallery.items, { min: 1, max: 10 }, pictureProblems);
}

function* separatorProblems(path: Path, { spacing }: Json): Problems {
  yield* oneOf([...path, 'spacing'], spacing ?? 1, [1, 2]);
}

function* containerProblems(path: Path, container: Json): Problems {
  yield* list(
    [...path, 'components'],
    container.components,
    { min: 1, max: COMPONENTS_IN_ALL },
    (at, component) => partProblems(at, component, CONTAINED),
  );
}

const TEXTS: ReadonlyMap<unknown, Part> = new Map([[ComponentType.TextDisplay, textProblems]]);
const ACCESSORIES: ReadonlyMap<unknown, Part> = new Map<ComponentType, Part>([
  [ComponentType.Button, buttonProblems],
  [ComponentType.Thumbnail, pictureProblems],
]);
const CONTAINED: ReadonlyMap<unknown, Part> = new Map<ComponentType, Part>([
  [ComponentType.ActionRow, rowProblems],
  [ComponentType.Section, sectionProblems],
  [ComponentType.TextDisplay, textProblems],
  [ComponentType.MediaGallery, galleryProblems],
  [ComponentType.File, pictureProblems],
  [ComponentType.Separator, separatorProblems],
]);
const PARTS: ReadonlyMap<unknown, Part> = new Map([
  ...CONTAINED,
  [ComponentType.Container, containerProblems],
]);

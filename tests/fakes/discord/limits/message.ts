import { MessageFlags } from 'discord-api-types/v10';
import { asList, asObject, isAbsent, type Json, text } from './checks.js';
import { layoutProblems, rowsProblems, shownTexts } from './components.js';
import { embedsProblems } from './embeds.js';
import { type Path, type Problems, problem } from './problem.js';

/** Texts above this many bytes end in a server error, whatever their characters. */
const BYTES_IN_ALL = 10_000;

export const usesLayout = ({ flags }: Json): boolean =>
  (Number(flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

/** What is wrong with a message as it is sent. */
export function* messageProblems(message: Json): Problems {
  yield* text(['content'], message.content, { max: 2000 });
  yield* embedsProblems(['embeds'], message.embeds);
  if (usesLayout(message)) {
    yield* legacyProblems(message);
    yield* layoutProblems(['components'], message.components);
  } else {
    yield* rowsProblems(['components'], message.components);
  }
  yield* nonceProblems(['nonce'], message.nonce);
  yield* mentionsProblems(['allowed_mentions'], message.allowed_mentions);
}

function* legacyProblems(message: Json): Problems {
  for (const field of ['content', 'embeds', 'sticker_ids', 'poll']) {
    const value = message[field];
    if (isAbsent(value) || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    yield problem(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
}

function* nonceProblems(path: Path, nonce: unknown): Problems {
  if (typeof nonce === 'number' && Number.isInteger(nonce)) return;
  yield* text(path, nonce, { max: 25 });
}

function* mentionsProblems(path: Path, mentions: unknown): Problems {
  const { parse, users, roles } = asObject(mentions);
  for (const [name, ids] of Object.entries({ users, roles })) {
    if (asList(ids).length > 100) {
      yield problem([...path, name], 'BASE_TYPE_MAX_LENGTH', 'Must be 100 or fewer in length.');
    }
    if (asList(ids).length > 0 && asList(parse).includes(name)) {
      yield problem(
        [...path, 'parse'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${name}"] and ${name}: [ids...] are mutually exclusive.`,
      );
    }
  }
}

/** A message in which there is nothing to see. */
export function isEmpty(message: Json, files = 0): boolean {
  const { content, embeds, components, sticker_ids, poll, attachments } = message;
  const lists = [embeds, sticker_ids, attachments, ...(usesLayout(message) ? [components] : [])];
  const hasContent = typeof content === 'string' && content.trim() !== '';
  return !hasContent && !poll && files === 0 && lists.every((each) => asList(each).length === 0);
}

/** Components V2 of more than 10,000 bytes of text are not refused: the server fails. */
export function breaksTheServer(message: Json): boolean {
  return usesLayout(message) && Buffer.byteLength(shownTexts(message.components).join('')) > BYTES_IN_ALL;
}

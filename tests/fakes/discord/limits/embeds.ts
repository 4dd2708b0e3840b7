import {
  asList,
  asObject,
  characters,
  integer,
  isAbsent,
  type Json,
  list,
  missing,
  shownText,
  text,
  url,
} from './checks.js';
import { type Path, type Problems, problem } from './problem.js';

const IN_ALL = 6000;

/** Ten embeds a message, and 6,000 characters in all of them together. */
export function* embedsProblems(path: Path, embeds: unknown): Problems {
  yield* list(path, embeds, { max: 10 }, embedProblems);
  const size = asList(embeds).reduce<number>((sum, embed) => sum + sizeOf(asObject(embed)), 0);
  if (size > IN_ALL) {
    yield problem(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${IN_ALL}`);
  }
}

function* embedProblems(path: Path, embed: Json): Problems {
  if (!showsSomething(embed)) yield* missing([...path, 'description']);
  yield* text([...path, 'title'], embed.title, { max: 256 });
  yield* text([...path, 'description'], embed.description, { max: 4096 });
  yield* url([...path, 'url'], embed.url);
  yield* integer([...path, 'color'], embed.color, 0, 0xffffff);
  yield* list([...path, 'fields'], embed.fields, { max: 25 }, fieldProblems);
  if (!isAbsent(embed.timestamp) && Number.isNaN(Date.parse(String(embed.timestamp)))) {
    yield problem([...path, 'timestamp'], 'DATETIME_TYPE_PARSE', 'Could not parse. Should be ISO8601.');
  }
  if (!isAbsent(embed.footer)) {
    yield* shownText([...path, 'footer', 'text'], asObject(embed.footer).text, 2048);
    yield* url([...path, 'footer', 'icon_url'], asObject(embed.footer).icon_url, { files: true });
  }
  if (!isAbsent(embed.author)) {
    yield* shownText([...path, 'author', 'name'], asObject(embed.author).name, 256);
    yield* url([...path, 'author', 'url'], asObject(embed.author).url);
  }
  for (const picture of ['image', 'thumbnail']) {
    if (isAbsent(embed[picture])) continue;
    yield* url([...path, picture, 'url'], asObject(embed[picture]).url, { required: true, files: true });
  }
}

function* fieldProblems(path: Path, field: Json): Problems {
  yield* shownText([...path, 'name'], field.name, 256);
  yield* shownText([...path, 'value'], field.value, 1024);
}

function showsSomething(embed: Json): boolean {
  const { title, description, footer, author, image, thumbnail, fields } = embed;
  return [title, description, footer, author, image, thumbnail].some(Boolean) || asList(fields).length > 0;
}

function sizeOf(embed: Json): number {
  const texts = [embed.title, embed.description, asObject(embed.footer).text, asObject(embed.author).name];
  for (const field of asList(embed.fields)) texts.push(asObject(field).name, asObject(field).value);
  return texts.reduce<number>((sum, each) => sum + characters(each), 0);
}

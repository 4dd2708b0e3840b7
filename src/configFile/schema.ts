import { z } from 'zod';
import { EVERY_MINUTES, NO_SOURCES } from '../adapters/sources/settings.js';
import { LANGUAGES } from '../core/languages/language.js';
import { contactProblem, hostProblem, pathProblem, patternProblem, webAddressProblem } from './checks.js';
import { names, unknownName, wanted } from './wording.js';

/** An object that has no other names than these. */
function object<Shape extends z.core.$ZodLooseShape>(shape: Shape, what: string) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? unknownName(issue.keys, Object.keys(shape)) : wanted(what)(issue),
  });
}

const text = (what: string) => z.string({ error: wanted(what) }).min(1, { error: wanted(what) });

/** A text that has to hold to more than being one. */
const checked = (what: string, problem: (value: string) => string | undefined) =>
  text(what).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined && value !== '') context.addIssue({ code: 'custom', message });
  });

const minutes = (least: number, most: number, example: number) => {
  const error = wanted(`a number of minutes up to ${most}, such as ${example}`);
  return z.number({ error }).min(least, { error }).max(most, { error });
};

const A_SECOND = 1 / 60;
const A_WEEK = 7 * 24 * 60;

const anySource = {
  name: text('what people call it, such as "City hall"')
    .max(80, { error: wanted('a name of at most 80 characters') })
    .optional()
    .meta({ description: 'What it is called in `sources check`, in `status` and in the log.' }),
  language: z
    .enum(LANGUAGES, { error: wanted(names(LANGUAGES)) })
    .optional()
    .meta({ description: 'The language of its releases, where their own words leave it open.' }),
};

const everyMinutes = minutes(A_SECOND, A_WEEK, EVERY_MINUTES)
  .optional()
  .meta({
    description: `Minutes between two looks; by default ${EVERY_MINUTES}. Less than one only for hosts of privateHosts.`,
  });

const A_SOURCE = 'a source in braces, such as {"kind": "feed", "url": "https://example.org/feed.xml"}';

const folder = object(
  {
    kind: z
      .literal('folder')
      .meta({ description: 'A folder of files (text, Markdown, HTML, PDF), watched.' }),
    path: checked('the path of a folder, such as "news"', pathProblem).meta({
      description: 'The folder; where it does not begin with /, seen from the configuration file.',
    }),
    ...anySource,
  },
  A_SOURCE,
);

const feed = object(
  {
    kind: z.literal('feed').meta({
      description: 'An RSS, Atom or JSON feed, with the article behind each entry.',
    }),
    url: checked('an address such as "https://example.org/feed.xml"', webAddressProblem).meta({
      description: 'Where the feed is.',
    }),
    everyMinutes,
    ...anySource,
  },
  A_SOURCE,
);

const A_PATTERN = '{"pattern": "/news/*"}, or a CSS selector: {"selector": ".news a"}';

const links = object(
  {
    selector: text('a CSS selector, such as ".news a"')
      .optional()
      .meta({ description: 'A CSS selector that finds the links, what is in them, or what they are in.' }),
    pattern: checked('a part of the address, such as "/news/*"', patternProblem)
      .optional()
      .meta({ description: 'A part of the address that only releases have; * stands for anything.' }),
  },
  A_PATTERN,
)
  .superRefine(({ selector, pattern }, context) => {
    if (selector !== undefined || pattern !== undefined) return;
    context.addIssue({ code: 'custom', message: `is empty: write ${A_PATTERN}` });
  })
  .meta({
    description: 'Which links of the page lead to releases: by a selector, by a pattern, or by both.',
    minProperties: 1,
  });

const page = object(
  {
    kind: z.literal('page').meta({
      description: 'A web page that lists news, with the article (HTML or PDF) behind each of its links.',
    }),
    url: checked('an address such as "https://example.org/news/"', webAddressProblem).meta({
      description: 'Where the page is.',
    }),
    links,
    everyMinutes,
    ...anySource,
  },
  A_SOURCE,
);

const kinds = ['folder', 'feed', 'page'];

const source = z.discriminatedUnion('kind', [folder, feed, page], {
  error: (issue) => {
    const { input } = issue;
    if (issue.code !== 'invalid_union') return wanted(A_SOURCE)(issue);
    return wanted(names(kinds))({ ...issue, input: (input as { readonly kind?: unknown }).kind });
  },
});

/** What `musubi.config.json` may say; the messages of its errors end a sentence that begins with the place. */
export const configSchema = object(
  {
    $schema: z
      .string({ error: wanted('the path of musubi.config.schema.json') })
      .optional()
      .meta({
        description: 'For editors: the path of musubi.config.schema.json.',
      }),
    contact: checked('an e-mail address, or one that begins with https://', contactProblem).optional().meta({
      description: 'How those who run a site reach you: part of what Musubi says of itself to every site.',
    }),
    privateHosts: z
      .array(checked('a host, such as "intranet.example"', hostProblem), {
        error: wanted('a list of hosts, such as ["intranet.example"]'),
      })
      .default([...NO_SOURCES.privateHosts])
      .meta({ description: 'Hosts that may be asked though they are on a private network.' }),
    languageWaitMinutes: minutes(0, A_WEEK, NO_SOURCES.languageWaitMinutes)
      .default(NO_SOURCES.languageWaitMinutes)
      .meta({
        description:
          'How long a channel that takes one language waits for it, when a release is there in the other.',
      }),
    sources: z
      .array(source, { error: wanted(`a list: [${A_SOURCE.slice(A_SOURCE.indexOf('{'))}]`) })
      .default([])
      .meta({ description: 'Where releases come from.' }),
  },
  'an object in braces, such as {"sources": []}',
);

/** The configuration file as it was written. */
export type WrittenConfig = z.output<typeof configSchema>;

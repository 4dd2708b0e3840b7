import { LANGUAGES } from '../../languages/language.js';
import type { Asking } from '../chat.js';
import type { ChatContext } from '../chatContext.js';
import type { RuleWords } from '../command.js';
import { languageFor, tell } from '../notice.js';
import { parsePress } from '../press.js';
import type { Said } from '../said.js';
import { changeTo } from './changeSettings.js';
import { composed, wrongSentences } from './composing.js';
import { managed } from './managed.js';
import type { SentFields } from './managing.js';
import {
  commandOf,
  type Manager,
  platformOf,
  refuse,
  subscriptionsHere,
  wordsFor,
} from './managingContext.js';
import { mayManage } from './mayManage.js';
import { subscribeTo } from './subscribe.js';

/** The form of a subscription was sent. What is wrong is said by field, and the form stays open. */
export async function submitted(
  context: ChatContext,
  state: string,
  fields: SentFields,
  asking: Asking,
): Promise<Said> {
  const press = parsePress(state);
  if (press?.kind !== 'subscribe' && press?.kind !== 'settings') return tell(context, asking, 'oldButton');
  const language = await languageFor(context, asking, press.language);
  return managed({ context, asking, language, to: 'asker' }, async (manager) => {
    if (!(await mayManage(manager))) return refuse(manager, (why) => why.locked(platformOf(manager)));
    const options = optionsOf(fields);
    return press.kind === 'subscribe' ? add(options, manager) : change(press.subscription, options, manager);
  });
}

async function add(options: RuleWords, manager: Manager): Promise<Said> {
  const read = await composed({ options }, manager);
  return read.kind === 'wrong' ? wrongFields(read.fields, manager) : subscribeTo(read.rule, manager);
}

async function change(id: string, options: RuleWords, manager: Manager): Promise<Said> {
  const here = await subscriptionsHere(manager);
  const one = here.find(({ subscription }) => subscription.id === id);
  if (!one) return refuse(manager, (why) => why.noSubscription(undefined, commandOf(manager)));
  const read = await composed({ options }, manager, one.rule);
  return read.kind === 'wrong' ? wrongFields(read.fields, manager) : changeTo(read.rule, one, here, manager);
}

function wrongFields(fields: Parameters<typeof wrongSentences>[0], manager: Manager): Said {
  const { refusals } = wordsFor(manager);
  const errors = wrongSentences(fields, manager).map(([field, say]) => [field, say(refusals)] as const);
  return { kind: 'wrong fields', errors: Object.fromEntries(errors) };
}

/** What was left empty is not said. What a menu gave is one of its values; anything else is passed over. */
function optionsOf(fields: SentFields): RuleWords {
  const given = Object.entries(fields).filter(([, value]) => [value].flat().join('').trim() !== '');
  const all = Object.fromEntries(given) as Record<string, string | readonly string[]>;
  const { languages, told, style, every, threads, endings, ...typed } = all;
  const oneOf = <V extends string>(value: unknown, values: readonly V[]): V | undefined =>
    values.find((one) => one === [value].flat()[0]);
  return defined({
    ...Object.fromEntries(
      Object.entries(typed).map(([id, value]) => [id, LISTS.has(id) ? value : [value].flat().join(' ')]),
    ),
    languages: oneOf(languages, [...LANGUAGES, 'both']),
    told: oneOf(told, LANGUAGES),
    style: oneOf(style, ['full', 'line']),
    every: oneOf(every, ['release', 'day', 'week']),
    threads: yesOrNo(threads),
    endings: yesOrNo(endings),
  });
}

/** Any of several will do. */
const LISTS: ReadonlySet<string> = new Set(['partner', 'country', 'region', 'kind', 'instrument']);

const yesOrNo = (value: string | readonly string[] | undefined): boolean | undefined =>
  value === undefined ? undefined : [value].flat()[0] === 'yes';

const defined = (options: { readonly [K in keyof RuleWords]?: RuleWords[K] | undefined }): RuleWords =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as RuleWords;

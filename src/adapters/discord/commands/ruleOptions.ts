import type { RuleWords } from '../../../core/chat/command.js';

/** What a channel is told of, as options of a command. */
export const TOPIC_OPTIONS = [
  'topic',
  'partner',
  'country',
  'region',
  'kind',
  'instrument',
  'words',
] as const satisfies readonly (keyof RuleWords)[];

/** How it is told. */
export const TELLING_OPTIONS = [
  'languages',
  'told',
  'style',
  'every',
  'weekday',
  'hour',
  'zone',
  'threads',
  'endings',
] as const satisfies readonly (keyof RuleWords)[];

export const RULE_OPTIONS = [...TOPIC_OPTIONS, ...TELLING_OPTIONS] as const;

import { questions } from './0001-questions.js';
import { subscriptions } from './0002-subscriptions.js';
import { answering } from './0003-answering.js';
import { news } from './0004-news.js';
import { itemMarks } from './0005-item-marks.js';
import { delivering } from './0006-delivering.js';
import type { Migration } from './migration.js';

/** In order; the version of a database is how many of them it has been through. */
export const MIGRATIONS: readonly Migration[] = [
  questions,
  subscriptions,
  answering,
  news,
  itemMarks,
  delivering,
];

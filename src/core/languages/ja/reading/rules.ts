import type { ReadingRules } from '../../readingRules.js';
import * as agreements from './agreements/rules.js';
import * as counts from './counts/rules.js';
import * as dates from './dates/rules.js';
import * as forms from './forms.js';
import * as names from './names/rules.js';
import * as people from './people/rules.js';

/** How Japanese releases are read. */
export const japaneseReading: ReadingRules = {
  ...names,
  ...agreements,
  ...dates,
  ...counts,
  ...people,
  ...forms,
};

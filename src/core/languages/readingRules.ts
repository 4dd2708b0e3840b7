import type { AgreementRules } from './rules/agreements.js';
import type { CountRules } from './rules/counts.js';
import type { DateRules } from './rules/dates.js';
import type { FormRules } from './rules/forms.js';
import type { NameRules } from './rules/names.js';
import type { PeopleRules } from './rules/people.js';

/**
 * How one language is read. Every rule takes text as a view has it, is a pure function of it and runs in
 * linear time.
 */
export interface ReadingRules
  extends NameRules,
    AgreementRules,
    DateRules,
    CountRules,
    PeopleRules,
    FormRules {}

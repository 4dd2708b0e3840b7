import type { AgreementClause } from '../../languages/rules/agreements.js';
import type { FoundName } from '../../text/names.js';

/** An earlier agreement that is told without a verb, in a list or a bracket: 汐町市（2018年6月）. */
export const earlierWith = (name: FoundName): AgreementClause => ({
  trigger: name,
  subjects: [],
  counterparts: [name],
  future: false,
  earlier: true,
  embedded: false,
  nominal: false,
});

import type { Query } from '../../questions/query.js';
import type { Answer, Check } from '../answer.js';
import type { AnswerContext } from '../answered.js';
import { noMatch, unstated } from '../refusals.js';
import { partiesOf } from '../select.js';
import { isAboutOrganisation } from '../subjects.js';
import { preferAnnounced, targetsOf } from '../targets.js';
import { organisationValue, partnershipValue } from '../values.js';
import { isWithin } from '../when.js';
import { verdict } from './verdict.js';

/** "It renews automatically, doesn't it?": what is stated of the last agreement that states it. */
export function checkRenewal(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const targets = targetsOf(query, catalogue);
  const [one] = preferAnnounced(targets, 'renewal').slice(-1);
  if (!one) return noMatch(query, catalogue);
  const told = partnershipValue(one, 'renewal');
  if (!told) return unstated(query, catalogue, { type: 'partnership', partnership: one }, 'renewal');
  const holds = told.versions.some(({ value }) => value.type === 'renewal' && value.value === 'automatic');
  const asserted = { type: 'renewal', value: 'automatic' } as const;
  const check: Check = { attribute: 'renewal', asserted, holds, isMinor: false, stated: told.versions };
  return verdict(query, holds, [check], [one], context);
}

/** "HLN was founded in 2014, right?" */
export function checkFounding(query: Query, context: AnswerContext): Answer {
  const { catalogue } = context;
  const organisation =
    partiesOf(query, catalogue).find((one) => isAboutOrganisation(one, catalogue)) ??
    partiesOf(query, catalogue)[0];
  const value = organisation && organisationValue(organisation, 'foundedOn');
  if (!organisation || !value)
    return organisation
      ? unstated(query, catalogue, { type: 'organisation', organisation }, 'foundedOn')
      : noMatch(query, catalogue);
  const { from, to } = query.filter ?? {};
  const holds = value.versions.some(
    ({ value: date }) => date.type === 'date' && isWithin(date.value, from, to),
  );
  const check: Check = {
    attribute: 'foundedOn',
    asserted: { type: 'range', ...(from ? { from } : {}), ...(to ? { to } : {}) },
    holds,
    isMinor: false,
    stated: value.versions,
  };
  return {
    ...verdict(query, holds, [check], [], context),
    content: {
      type: 'verdict',
      holds,
      subject: value.subject,
      checks: [check],
      partnerships: [],
      parties: [],
      restrictions: {},
    },
  };
}

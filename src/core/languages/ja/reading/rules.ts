import type { ReadingRules } from '../../readingRules.js';
import { findDates } from '../dates.js';
import { findDurations, findNumbers } from '../numbers.js';
import { findAgreements, findListedAgreements, findPair, findSubject } from './agreements.js';
import { aliasesIn } from './aliases.js';
import { findCounts } from './counts.js';
import { findDateCues } from './dateCues.js';
import { findFigures } from './figures.js';
import { formField } from './formFields.js';
import { findInstruments } from './instruments.js';
import { countryIn, isDescription, kindIn } from './kinds.js';
import { findListedNames, findNames, looksLikeOrganisation, nameEndingAt } from './names.js';
import { findPeople } from './people.js';
import {
  coreOf,
  isAnnouncement,
  isEnding,
  isMonthEnd,
  isPartnerList,
  isRange,
  locationIn,
  pronoun,
  refersToAgreement,
  speaksForItself,
  speaksOfAgreements,
} from './references.js';
import { announcesScope, findPurpose, findScope } from './scope.js';
import { findStatements } from './statements.js';
import { findEffectiveAtSigning, findRenewal, findTerms } from './terms.js';

/** How Japanese releases are read. */
export const japaneseReading: ReadingRules = {
  datesFollowTheirVerb: false,
  findDates,
  findNumbers,
  findDurations,
  findNames,
  findListedNames,
  nameEndingAt,
  coreOf,
  pronoun,
  refersToAgreement,
  isRange,
  isMonthEnd,
  isEnding,
  isPartnerList,
  speaksForItself,
  speaksOfAgreements,
  isAnnouncement,
  locationIn,
  looksLikeOrganisation,
  kindIn,
  countryIn,
  isDescription,
  findSubject,
  findPair,
  findInstruments,
  findAgreements,
  findListedAgreements,
  findDateCues,
  findCounts,
  findPeople,
  findTerms,
  findEffectiveAtSigning,
  findRenewal,
  findFigures,
  findStatements,
  findPurpose,
  findScope,
  announcesScope,
  aliasesIn,
  formField,
};

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
import { isDescription, kindIn, looksLikeOrganisation } from './kinds.js';
import { findNames } from './names.js';
import { findPeople } from './people.js';
import { countryIn } from './places.js';
import {
  coreOf,
  isAnnouncement,
  isEnding,
  isMonthEnd,
  isPartnerList,
  isRange,
  locationIn,
  nameEndingAt,
  pronoun,
  refersToAgreement,
  speaksForItself,
  speaksOfAgreements,
} from './references.js';
import { announcesScope, findPurpose, findScope } from './scope.js';
import { findStatements } from './statements.js';
import { findEffectiveAtSigning, findRenewal, findTerms } from './terms.js';

/** How English releases are read. */
export const englishReading: ReadingRules = {
  datesFollowTheirVerb: true,
  findDates,
  findNumbers,
  findDurations,
  findNames,
  findListedNames: findNames,
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

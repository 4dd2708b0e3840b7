import type { Catalogue } from '../answers/catalogue.js';
import { isCountryIn, WORLD_REGIONS } from '../answers/regions.js';
import { homeOf } from '../answers/select.js';
import type { InstrumentKind, OrganisationKind } from '../facts/reading.js';
import type { Partnership } from '../ledger/ledger.js';
import { refOf } from '../questions/refs.js';
import type { Release } from '../releases/release.js';
import { foldName } from '../text/fold.js';

/** An agreement as topics ask of it. What no release says is left out. */
export interface ToldAgreement {
  /** Six letters for each party, and every name that any of them goes by, folded. */
  readonly refs: readonly string[];
  readonly names: readonly string[];
  readonly country?: string;
  readonly isOverseas?: boolean;
  readonly regions: readonly string[];
  readonly kind?: OrganisationKind;
  readonly instruments: readonly InstrumentKind[];
}

/** What an event tells of: the agreements that its releases announce, and their text, folded. */
export interface Told {
  readonly agreements: readonly ToldAgreement[];
  readonly text: string;
}

/** What releases tell, by what the ledger knows. Several are one event in two languages. */
export function toldIn(releases: readonly Release[], catalogue: Catalogue): Told {
  const partnerships = new Set(releases.flatMap(({ id }) => catalogue.partnershipsIn(id)));
  return {
    agreements: [...partnerships].map((one) => toldAgreement(one, catalogue)),
    text: textOf(releases),
  };
}

/** What the releases that announce one agreement tell of it. */
export function toldOf(partnership: Partnership, catalogue: Catalogue): Told {
  const releases = partnership.announcedIn.flatMap((id) => catalogue.release(id) ?? []);
  return { agreements: [toldAgreement(partnership, catalogue)], text: textOf(releases) };
}

const textOf = (releases: readonly Release[]): string =>
  foldName(releases.map(({ title, text }) => `${title} ${text}`).join(' '));

export function toldAgreement(one: Partnership, catalogue: Catalogue): ToldAgreement {
  const partner = catalogue.organisation(one.partner);
  const parties = one.parties.flatMap((id) => catalogue.organisation(id) ?? []);
  const country = partner && catalogue.countryOf(partner);
  const home = homeOf(one, catalogue);
  const world = country === undefined ? [] : WORLD_REGIONS.filter((region) => isCountryIn(country, region));
  return {
    refs: parties.map(({ id }) => refOf(id)),
    names: parties.flatMap(({ names, aliases }) => [...Object.values(names), ...aliases].map(foldName)),
    ...(country === undefined ? {} : { country }),
    ...(country === undefined || home === undefined ? {} : { isOverseas: country !== home }),
    regions: [...(partner?.region === undefined ? [] : [partner.region]), ...world],
    ...(partner?.kind === undefined ? {} : { kind: partner.kind }),
    instruments: one.instrument.versions.map(({ value }) => value.kind),
  };
}

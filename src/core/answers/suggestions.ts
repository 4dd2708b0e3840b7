import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';
import type { Partnership } from '../ledger/ledger.js';
import type { Catalogue } from './catalogue.js';
import { nameIn } from './names.js';
import { homeOf } from './select.js';

const MOST = 4;

/** Four questions that this corpus can answer. */
export function suggestions(language: Language, catalogue: Catalogue): readonly string[] {
  const { ledger } = catalogue;
  const name = (id: string | undefined): string | undefined => {
    const one = id === undefined ? undefined : catalogue.organisation(id);
    return one && nameIn(language, one);
  };
  const own = (isMeant: (one: Partnership) => boolean = () => true): Partnership | undefined =>
    ledger.partnerships.find((one) => one.status === 'own' && isMeant(one));
  const dated = own(
    ({ signedOn, effectiveOn }) => signedOn.versions.length + effectiveOn.versions.length > 0,
  );
  const termed = own((one) => one !== dated && one.termMonths.versions.length > 0);
  const hasOverseas = ledger.partnerships.some((one) => {
    const country = catalogue.organisation(one.partner)?.country;
    return country !== undefined && country !== homeOf(one, catalogue);
  });
  const [partner, other, publisher] = [
    name(dated?.partner),
    name(termed?.partner),
    name((dated ?? own())?.publisher),
  ];
  return PACKS[language].wording
    .suggestions({
      hasOverseas,
      ...(partner ? { partner } : {}),
      ...(other ? { other } : {}),
      ...(publisher ? { publisher } : {}),
    })
    .slice(0, MOST);
}

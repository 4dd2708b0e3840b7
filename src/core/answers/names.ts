import type { Language } from '../languages/language.js';
import { LANGUAGES } from '../languages/language.js';
import type { Names } from '../languages/wording.js';
import type { Organisation } from '../ledger/ledger.js';
import type { Catalogue } from './catalogue.js';

/** The name of an organisation in a language, else in any, else a spelling of it. */
export function nameIn(language: Language, { names, aliases, id }: Organisation): string {
  const other = LANGUAGES.map((one) => names[one]).find((name) => name !== undefined);
  return names[language] ?? other ?? aliases[0] ?? id;
}

export function namesIn(language: Language, catalogue: Catalogue): Names {
  const organisation = (id: string): string => {
    const found = catalogue.organisation(id);
    return found ? nameIn(language, found) : id;
  };
  return {
    organisation,
    named: (name) => {
      const found = catalogue.organisationNamed(name);
      return found ? nameIn(language, found) : name;
    },
    of: (one) => nameIn(language, one),
    parties: ({ parties, publisher }) =>
      [...parties].sort((a, b) => Number(b === publisher) - Number(a === publisher)).map(organisation),
  };
}

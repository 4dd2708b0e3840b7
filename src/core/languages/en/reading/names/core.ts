import { fold } from '../../../../text/fold.js';

const LEGAL =
  /(?:,? (?:co\.?, ?ltd\.?|company limited|inc\.?|ltd\.?|limited|llc|plc|corp\.?|corporation|gmbh|k\.k\.?|b\.v\.?|s\.a\.?|asa|a\.s\.?|a\/s|as|oyj|s\.p\.a\.?|sarl|srl|ag|ab|jsc|oy|pte\.?|co\.?|company))+$/;

/** `The Soraito Inc.` → `soraito`; `City of Kawasaki` → `kawasaki city`. */
export function coreOf(name: string): string {
  const plain = fold(name)
    .replace(/^the /, '')
    .replace(LEGAL, '')
    .replace(/['.]/g, '')
    .replace(/labour/g, 'labor')
    .replace(/centre\b/g, 'center')
    .replace(/organisation/g, 'organization')
    .trim();
  const of = /^(city|town|village|prefecture|county|port) of (.+)$/.exec(plain);
  return of
    ? `${of[2]} ${of[1]}`
    : plain
        .replace(/ prefectural government$/, ' prefecture')
        .replace(/ (?:city|municipal) government$/, ' city');
}

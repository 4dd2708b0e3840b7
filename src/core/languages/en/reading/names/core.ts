import { fold } from '../../../../text/fold.js';

/** One legal form at a name's end: `Acme Co., Ltd.`, `Soraito Inc.`, `Talasso S.p.A.`. */
const LEGAL_FORM =
  /,? (?:co\.?, ?ltd\.?|company limited|inc\.?|ltd\.?|limited|llc|plc|corp\.?|corporation|gmbh|k\.k\.?|b\.v\.?|s\.a\.?|asa|a\.s\.?|a\/s|as|oyj|s\.p\.a\.?|sarl|srl|ag|ab|jsc|oy|pte\.?|co\.?|company|nhs (?:foundation )?trust|e\. ?v\.?)$/;

/** `The Soraito Inc.` → `soraito`; `City of Kawasaki` → `kawasaki city`. */
export function coreOf(name: string): string {
  const plain = withoutLegalForms(fold(name).replace(/^the /, ''))
    .replace(/['.]/g, '')
    .replace(/labour/g, 'labor')
    .replace(/centre\b/g, 'center')
    .replace(/organisation/g, 'organization')
    .trim();
  // `Port of Kurose Authority` is the Port of Kurose.
  const of = /^(city|town|village|municipality|prefecture|county|port) of (.+?)(?: authority)?$/.exec(plain);
  return of
    ? `${of[2]} ${of[1]}`
    : plain
        .replace(/ prefectural government$/, ' prefecture')
        .replace(/ (?:city|municipal) government$/, ' city');
}

/** One form after another: `Acme Company Limited, Inc.` has two; a row of them is taken apart only once. */
function withoutLegalForms(name: string): string {
  const bare = name.replace(LEGAL_FORM, '');
  return bare === name ? name : withoutLegalForms(bare);
}

import type { Evidence, NonEmpty } from '../../facts/fact.js';
import { nonEmpty, onlyValue } from '../claims.js';
import type { Contradiction, Organisation } from '../ledger.js';
import { aboutPartnerships, type Corpus, computed, type Series, stated } from './corpus.js';
import type { Step } from './count.js';

/**
 * Totals and numbers that disagree with a count of the agreements themselves. Only where all of them
 * are known: the nth agreement of a series really stands in the nth place, each has another partner,
 * and every partner's country (for overseas) or kind (for municipalities) is known.
 */
export function findRecountContradictions(
  { publisher }: Series,
  steps: readonly Step[],
  { organisations }: Corpus,
): readonly Contradiction[] {
  const home = organisations.get(publisher)?.country;
  const found: Contradiction[] = [];
  const partners = new Set<string>();
  let [overseas, municipal]: (number | undefined)[] = [home === undefined ? undefined : 0, 0];
  for (const [at, step] of steps.entries()) {
    const { partnership } = step.draft;
    partners.add(partnership.partner);
    const partner = organisations.get(partnership.partner);
    overseas = add(overseas, partner?.country === undefined ? undefined : partner.country !== home);
    municipal = add(municipal, partner?.kind === undefined ? undefined : isMunicipal(partner));
    // From the first one missing, doubled or displaced, nothing behind it can be counted.
    if (partners.size !== at + 1 || (onlyValue(partnership.ordinal) ?? at + 1) !== at + 1) break;
    if (onlyValue(partnership.ordinal) !== at + 1) continue;
    const until = steps.slice(0, at + 1);
    if (overseas !== undefined) found.push(...totalDiffers(step, 'overseas', overseas, until));
    if (municipal !== undefined) found.push(...totalDiffers(step, 'municipality', municipal, until));
    if (municipal !== undefined && partner !== undefined && isMunicipal(partner)) {
      found.push(...placeDiffers(step, municipal, until));
    }
  }
  return found;
}

function isMunicipal({ kind }: Organisation): boolean {
  return kind === 'municipality' || kind === 'prefecture';
}

/** Unknown once one is unknown. */
function add(sum: number | undefined, counts: boolean | undefined): number | undefined {
  return sum === undefined || counts === undefined ? undefined : sum + (counts ? 1 : 0);
}

function totalDiffers(
  { draft, totals }: Step,
  countClass: 'overseas' | 'municipality',
  recount: number,
  until: readonly Step[],
): readonly Contradiction[] {
  const wrong = totals.filter((total) => total.countClass === countClass && total.number !== recount);
  if (wrong.length === 0) return [];
  const numbers = [...new Set(wrong.map(({ number }) => number))];
  const versions = [
    computed(recount, evidenceOf(until)),
    ...numbers.map((number) =>
      stated(
        number,
        wrong.filter((total) => total.number === number).flatMap(({ fact }) => fact.evidence),
      ),
    ),
  ];
  return [aboutPartnerships('count', 'recount differs', countClass, [draft], versions)];
}

/** `The third with a municipality`, when it is the fourth. */
function placeDiffers({ draft }: Step, recount: number, until: readonly Step[]): readonly Contradiction[] {
  const [version] = draft.partnership.municipalityOrdinal.versions;
  if (version === undefined || version.basis === 'computed' || version.value === recount) return [];
  const versions = [computed(recount, evidenceOf(until)), version];
  return [aboutPartnerships('count', 'recount differs', 'municipality', [draft], versions)];
}

/** Where each of the counted agreements is told. */
function evidenceOf(steps: readonly Step[]): NonEmpty<Evidence> {
  return nonEmpty(steps.map(({ draft }) => draft.tellings[0]!.agreement.partner.evidence[0]));
}

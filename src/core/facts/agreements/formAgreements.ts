import type { FormField } from '../../languages/rules/forms.js';
import type { FoundName } from '../../text/names.js';
import { placeOf } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import type { Party } from './parties.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import type { AgreementStatement } from './statements.js';
import { earlierWith } from './verbless.js';

/** Rows that say that something was concluded. */
const TELLING: ReadonlySet<FormField> = new Set(['signedOn', 'when', 'instrument', 'effectiveOn']);

/**
 * The agreement that a form is about: it names the other party (締結先：…, Partner institution: …, Parties: A and B)
 * and a paper or the day of signing.
 */
export function formAgreements(scene: Scene, rows: readonly FormFact[]): AgreementGroup[] {
  const row = rows.find(({ field }) => field === 'partner') ?? rows.find(({ field }) => field === 'parties');
  if (!row || !rows.some(({ field }) => TELLING.has(field))) return [];
  const { publisher } = scene;
  const named = namesOf(row).map((found) => ({
    name: scene.cast.resolve(found.name, row.sentence.rules.coreOf(found.name)),
    found,
  }));
  const others = named.filter((party) => !isPublisher(publisher, party.name));
  const partner = row.field === 'parties' && publisher === undefined ? others[1] : others[0];
  if (!partner) return [];
  const statement = rowStatement(row, others, partner);
  const parties =
    row.field === 'parties'
      ? named.map((party) => party.name)
      : [...(publisher === undefined ? [] : [publisher]), partner.name];
  return [
    { status: 'own', parties, partner: { ...partner, statement }, statements: [statement], references: [] },
  ];
}

/** A row read as a clause of agreement without a verb. */
export const rowStatement = (
  { sentence, value }: FormFact,
  parties: readonly Party[],
  partner: Party,
): AgreementStatement => ({
  sentence: { ...sentence, view: value, plain: value, brackets: [] },
  clause: { ...earlierWith(partner.found), earlier: false, nominal: true },
  parties,
  counterparts: [partner],
  place: placeOf(value, { start: 0, end: value.text.length }),
  listed: false,
});

/** The names of a row; a row that is nothing but a name is one, whatever it is called. */
export function namesOf({ sentence, value, field }: FormFact): FoundName[] {
  if (field !== 'partner') return sentence.rules.findNames(value.text);
  const bare = value.text.replace(/[(（].*$/, '').trim();
  return bare.length >= 2 && bare.length <= 40 && !/[、。,;]/.test(bare)
    ? [{ start: 0, end: bare.length, name: bare }]
    : sentence.rules.findNames(value.text);
}

import type { FoundName } from '../../text/names.js';
import { placeOf } from '../document/document.js';
import type { FormFact } from '../document/form.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import type { AgreementStatement } from './statements.js';

/**
 * The agreement that a form is about: it names the other party (締結先：…, Partner institution: …, Parties: A and B)
 * and a paper or the day of signing.
 */
export function formAgreements(scene: Scene, rows: readonly FormFact[]): AgreementGroup[] {
  const row =
    rows.find((candidate) => candidate.field === 'partner') ??
    rows.find((candidate) => candidate.field === 'parties');
  const told = rows.some(
    (candidate) =>
      candidate.field === 'signedOn' ||
      candidate.field === 'when' ||
      candidate.field === 'instrument' ||
      candidate.field === 'effectiveOn',
  );
  if (!row || !told) return [];
  const named = namesOf(row).map((found) => ({
    name: scene.cast.resolve(found.name, row.sentence.rules.coreOf(found.name)),
    found,
  }));
  const others = named.filter((party) => !isPublisher(scene.publisher, party.name));
  const partner = row.field === 'parties' && scene.publisher === undefined ? others[1] : others[0];
  if (!partner) return [];
  const publisher = scene.publisher ?? undefined;
  const sentence = { ...row.sentence, view: row.value, plain: row.value, brackets: [] };
  const statement: AgreementStatement = {
    sentence,
    clause: {
      trigger: partner.found,
      subjects: [],
      counterparts: [partner.found],
      future: false,
      earlier: false,
      embedded: false,
      nominal: true,
    },
    parties: others,
    counterparts: [partner],
    place: placeOf(row.value, { start: 0, end: row.value.text.length }),
    listed: false,
  };
  const parties =
    row.field === 'parties'
      ? named.map((party) => party.name)
      : [...(publisher === undefined ? [] : [publisher]), partner.name];
  return [
    { status: 'own', parties, partner: { ...partner, statement }, statements: [statement], references: [] },
  ];
}

/** The names of a row; a row that is nothing but a name is one, whatever it is called. */
function namesOf({ sentence, value, field }: FormFact): FoundName[] {
  if (field !== 'partner') return sentence.rules.findNames(value.text);
  const bare = value.text.replace(/[(（].*$/, '').trim();
  return bare.length >= 2 && bare.length <= 40 && !/[、。,;]/.test(bare)
    ? [{ start: 0, end: bare.length, name: bare }]
    : sentence.rules.findNames(value.text);
}

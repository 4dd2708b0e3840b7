import { AGREEMENT_WORDS } from '../../languages/agreementWords.js';
import { alternatives } from '../../languages/alternatives.js';
import { inAnyLanguage } from '../../languages/inAnyLanguage.js';
import { toSource } from '../../text/view.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import type { FormFact } from '../document/form.js';
import type { Fact } from '../fact.js';
import type { Instrument } from '../reading.js';
import type { AgreementGroup } from './scene.js';
import type { AgreementStatement } from './statements.js';

/** The paper by its fullest wording among the clauses: `Memorandum of Understanding (MOU)`. */
export function instrumentFacts(
  document: Document,
  group: AgreementGroup,
  form: readonly FormFact[],
): Fact<Instrument>[] {
  const written = group.statements.flatMap((statement) =>
    statement.clause.instrument ? [instrumentIn(document, statement)] : (statement.paper ?? []),
  );
  const rows = form
    .filter((row) => row.field === 'instrument' || row.field === 'title')
    .flatMap((row) => rowInstruments(document, row));
  const all = [...written, ...rows];
  const referred =
    all.length === 0 ? group.references.flatMap((sentence) => sentenceInstruments(document, sentence)) : [];
  const [best] = [...all, ...referred].sort((a, b) => specificity(b.value) - specificity(a.value));
  return best ? [best] : [];
}

function instrumentIn(document: Document, { sentence, clause }: AgreementStatement): Fact<Instrument> {
  const found = clause.instrument as NonNullable<typeof clause.instrument>;
  const bracket = sentence.brackets.find(
    ({ at, content }) =>
      Math.abs(at - found.end) <= 1 &&
      content.text.length <= 40 &&
      // `an alliance agreement (the "Agreement")` only says how it is called from now on.
      !/["“「]/.test(content.text) &&
      sentence.rules.findInstruments(content.text).length > 0,
  );
  const place = toSource(sentence.plain, found);
  const end = bracket ? closing(document.release.text, bracket.content.ends.at(-1) ?? place.end) : place.end;
  const written = document.release.text
    .slice(place.start, end)
    .replace(JAPANESE_BREAK, '')
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '');
  const inner = bracket ? sentence.rules.findInstruments(bracket.content.text)[0]?.kind : undefined;
  const kind =
    inner !== undefined && (VAGUE.has(found.kind) || inner === 'mou' || inner === 'moc') ? inner : found.kind;
  return {
    value: { written, kind },
    evidence: [evidenceFor(document, sentence, { start: place.start, end })],
  };
}

/** に関する⏎三者協定: where a line ends in Japanese, no space is meant. */
const JAPANESE_BREAK = /(?<=[\u3040-\u30ff\u4e00-\u9fff])[ \t\u3000]*\n\s*(?=[\u3040-\u30ff\u4e00-\u9fff])/g;

const ARTICLE = new RegExp(`^${alternatives(AGREEMENT_WORDS, 'article')} `, 'i');

const closing = (text: string, at: number): number => (/[)）]/.test(text[at] ?? '') ? at + 1 : at);

function rowInstruments(document: Document, { sentence, value }: FormFact): Fact<Instrument>[] {
  const found = sentence.rules.findInstruments(value.text).at(-1);
  if (!found) return [];
  const whole =
    sentence.rules.findInstruments(value.text).length === 1 && value.text.length <= 60
      ? { start: 0, end: value.text.length }
      : found;
  return [
    {
      value: { written: value.text.slice(whole.start, whole.end), kind: found.kind },
      evidence: [evidenceFor(document, sentence, placeOf(value, whole))],
    },
  ];
}

function sentenceInstruments(document: Document, sentence: Sentence): Fact<Instrument>[] {
  return sentence.rules
    .findInstruments(sentence.view.text)
    .filter(({ start, end }) => !NO_PAPER.test(sentence.view.text.slice(start, end)))
    .slice(0, 1)
    .map((found) => ({
      value: { written: sentence.view.text.slice(found.start, found.end), kind: found.kind },
      evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] as const,
    }));
}

/** `the piece that the alliance had been missing`: those who are allied, as often as what they signed. */
const NO_PAPER = new RegExp(`^${alternatives(AGREEMENT_WORDS, 'allies')}$`, 'i');

const VAGUE: ReadonlySet<string> = new Set(['agreement', 'memorandum']);

const specificity = ({ written, kind }: Instrument): number =>
  (VAGUE.has(kind) ? 0 : kind === 'collaboration agreement' && !collaborates(written) ? 50 : 100) +
  Math.min(60, written.length);

const collaborates = inAnyLanguage(AGREEMENT_WORDS, 'collaborates');

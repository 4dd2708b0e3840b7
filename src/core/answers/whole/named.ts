import { LOCATIVES } from '../../languages/en/answers/sentences.js';
import { standsBesideInAny } from '../../languages/questions/besideNames.js';
import type { Organisation } from '../../ledger/ledger.js';
import type { AttributeName } from '../../questions/attributes.js';
import { hasJapanese } from '../../questions/latinTokens.js';
import type { ParsedQuestion } from '../../questions/parse.js';
import type { Slot } from '../../questions/slots.js';
import { fold } from '../../text/fold.js';
import type { Answered } from '../answer.js';
import type { Catalogue } from '../catalogue.js';
import { isSamePerson } from '../samePerson.js';
import { names } from '../search/subject.js';
import { type Ground, partnershipsOf } from './ground.js';
import { speaksOfItself } from './ourselves.js';

/** Whom an answer is about; of a value from the text, only those whom its release is from or announces agreements of. */
export function organisationsOf(
  { query, content, evidence }: Answered,
  { releases }: Ground,
  catalogue: Catalogue,
): readonly Organisation[] {
  const { parties = [], whose, filter } = query;
  const asked = [...parties, whose, filter?.side?.party].flatMap(
    (ref) => (ref === undefined ? undefined : catalogue.organisationOf(ref)) ?? [],
  );
  if (content.type === 'extracted' || content.type === 'statements') {
    const told = releases
      .flatMap(({ id }) => catalogue.partnershipsIn(id))
      .filter(({ status }) => status === 'own');
    // Why they did it, no sentence tells that names them again.
    if (query.attribute === 'purpose') return asked;
    // Of `our` agreement, whoever says so is a party.
    if (evidence.some(({ quote }) => speaksOfItself(quote))) return asked;
    const own = new Set([
      ...told.flatMap((one) => one.parties),
      ...releases.map(({ publisher = '' }) => catalogue.organisationNamed(publisher)?.id),
    ]);
    const isAtTop = (one: Organisation): boolean =>
      releases.some(({ text }) => names(fold(text.slice(0, LETTERHEAD)), one));
    return asked.filter((one) => own.has(one.id) || isAtTop(one));
  }
  if (content.type === 'figures') return [content.organisation];
  const ids = partnershipsOf(content).flatMap((one) => one.parties);
  // An agreement of one of them with a third is none of the two.
  const isOfThese = ids.length > 0 && query.op === 'value' && query.pick === undefined;
  if (isOfThese) return ids.flatMap((id) => catalogue.organisation(id) ?? []);
  return [...asked, ...ids.flatMap((id) => catalogue.organisation(id) ?? [])];
}

/** Whoever a release names in so many of its first letters issued it: 豊波県　報道発表資料. */
const LETTERHEAD = 60;

/** What a name of the question is held against. */
export interface Held {
  readonly answer: Answered;
  readonly about: readonly Organisation[];
  readonly ground: Ground;
  readonly catalogue: Catalogue;
  readonly isPlace: boolean;
}

/** `Signed in Odense by LRV`, オーデンセで: the seat of somebody who is named besides stands for itself; asked whether, always. */
export function isPlaceOf(
  slot: Slot,
  { slots, question: { text } }: ParsedQuestion,
  { content }: Answered,
): boolean {
  if (slot.kind !== 'party' || slot.how !== 'part') return false;
  const isAt = standsBesideInAny('place', text, slot);
  const isTruth = content.type === 'verdict' || (content.type === 'extracted' && content.holds !== undefined);
  const isSame = (other: Slot): boolean =>
    other !== slot && other.kind === 'party' && other.ids.some((id) => slot.ids.includes(id));
  return isAt && (isTruth || slots.some(isSame));
}

const isToldThere = (written: string, { naming }: Ground): boolean =>
  hasJapanese(written)
    ? naming.includes(written)
    : LOCATIVES.some((word) => naming.includes(` ${word} ${written}`));

/** Whether an answer is about none of whom, or where, a stretch of the question names. */
export function isLeftOut(
  slot: Slot,
  written: string,
  { answer, about, ground, catalogue, isPlace }: Held,
): boolean {
  switch (slot.kind) {
    case 'party': {
      const meant = slot.ids.flatMap((id) => catalogue.organisation(id) ?? []);
      // "Signed in Odense", where one of the parties is at home: who is named besides is no name for it.
      if (isPlace) return !isToldThere(written, ground);
      const isNamed = meant.some((one) => about.includes(one) || names(ground.naming, one));
      // A word that is in somebody's name is no name for it: トラック of トラック協会.
      return !isNamed && (slot.how === 'exact' || !ground.naming.includes(written));
    }
    case 'person':
      // Whoever heads it after Muro is not Muro.
      if (answer.query.attribute === 'head' && answer.query.op === 'value')
        return answer.content.type === 'value' && slot.names.some((name) => isToldOf(name, answer.content));
      // "Who was chair before Muro?" is no question about Muro.
      return (
        answer.query.person === undefined &&
        answer.query.attribute !== 'head' &&
        !slot.names.some((name) => ground.naming.includes(fold(name)))
      );
    case 'country': {
      const places = about.map((one) => catalogue.countryOf(one));
      const isOfText = answer.content.type === 'figures' || answer.content.type === 'extracted';
      if (answer.query.filter?.countries && answer.content.type !== 'figures') return false;
      if (isOfText) return !places.includes(slot.code) && !ground.words.folded.includes(written);
      // Whose country nobody tells is most often at home.
      const isHome = places.includes(undefined) && slot.code === 'JP';
      return places.some((one) => one !== undefined) && !isHome && !places.includes(slot.code);
    }
    case 'kinds': {
      // Of the embassy's side, where no embassy signed.
      const { op, attribute } = answer.query;
      if (op !== 'value' || attribute === undefined || !OF_SIDES.includes(attribute)) return false;
      const isOpen = about.some(({ kind }) => kind === undefined || slot.kinds.includes(kind));
      return !isOpen && !ground.words.folded.includes(written);
    }
    case 'date':
      return isOfThen(answer) && !isTold(slot.parts.year, answer, catalogue);
    default:
      return false;
  }
}

const isToldOf = (name: string, content: Answered['content']): boolean =>
  content.type === 'value' &&
  content.versions.some(({ value }) => value.type === 'person' && isSamePerson(name, value.value.name));

const OF_SIDES: readonly AttributeName[] = ['signatories', 'speakers', 'statements', 'people', 'head'];

/** Who was director in 2017: an office is told as of its release. */
const isOfThen = ({ query: { op, attribute } }: Answered): boolean =>
  op === 'value' && (attribute === 'head' || attribute === 'office');

const isTold = (year: number | undefined, { evidence }: Answered, catalogue: Catalogue): boolean =>
  year === undefined ||
  evidence.some(
    ({ releaseId, quote }) =>
      quote.includes(String(year)) || catalogue.release(releaseId)?.publishedOn?.startsWith(String(year)),
  );

import { isOwnHouse } from '../../languages/housesOfPosts.js';
import type { FoundCount } from '../../languages/rules/counts.js';
import { isNewsItem } from '../agreements/newsItems.js';
import { isPublisher } from '../agreements/scene.js';
import { type Document, placeOf, type Sentence } from '../document/document.js';
import { evidenceFor } from '../document/evidence.js';
import { isQuestion } from '../document/questions.js';
import type { Fact } from '../fact.js';
import { countryOf } from '../organisations/attributes.js';
import type { Cast } from '../organisations/cast.js';
import type { Agreement, CountObservation } from '../reading.js';
import { notedPlaces } from './notedPlaces.js';
import { numberedPartners } from './numberedPartners.js';

const COUNTED: ReadonlySet<string> = new Set([
  'title',
  'subtitle',
  'body',
  'heading',
  'list',
  'notes',
  'quotation',
  'about',
  'form',
]);

/** What a release counts of its publisher's partners, each with whose place or whose total it is. */
export function countsOf(
  document: Document,
  cast: Cast,
  publisher: string | undefined,
  agreements: readonly Agreement[],
): Fact<CountObservation>[] {
  const announced = agreements.filter((agreement) => agreement.status === 'own');
  const said = document.sentences
    // `Is it your first partner abroad?` asks.
    .filter((sentence) => COUNTED.has(sentence.zone.kind) && !isQuestion(sentence))
    .flatMap((sentence) => [
      ...countsIn(document, cast, sentence, publisher, announced),
      ...partsIn(document, sentence, publisher),
    ]);
  const noted = notedPlaces(document, cast, publisher).filter(
    ({ value }) => !said.some((other) => isSame(other.value, value)),
  );
  return [...said, ...noted, ...numberedPartners(document, cast, publisher)];
}

/** これで提携先は9団体となりました。|このうち自治体は3団体です。 Of those that the sentence before counts. */
function partsIn(
  document: Document,
  sentence: Sentence,
  publisher: string | undefined,
): Fact<CountObservation>[] {
  const parts = sentence.rules.findPartsOfTotal(sentence.view.text);
  const before = parts.length > 0 ? document.sentences[sentence.index - 1] : undefined;
  const counted = before?.rules
    .findCounts(before.view.text)
    .filter(({ countClass }) => countClass === 'partner');
  const all = parts.find(({ countClass }) => countClass === 'partner')?.number;
  // `It is the hub's |ninth| partner.` `Of the |nine|, five are abroad.`
  const total =
    counted?.findLast(({ form }) => form === 'total') ?? counted?.findLast(({ number }) => number === all);
  if (total === undefined) return [];
  return parts
    .filter(({ number }) => number < total.number || (total.form === 'ordinal' && number === total.number))
    .map((part) => ({
      value: {
        ...(publisher === undefined ? {} : { publisher }),
        countClass: part.countClass,
        form: 'total' as const,
        number: part.number,
      },
      evidence: [evidenceFor(document, sentence, placeOf(sentence.view, part))] as const,
    }));
}

const isSame = (a: CountObservation, b: CountObservation): boolean =>
  a.form === b.form && a.countClass === b.countClass && a.number === b.number && a.partner === b.partner;

function countsIn(
  document: Document,
  cast: Cast,
  sentence: Sentence,
  publisher: string | undefined,
  announced: readonly Agreement[],
): Fact<CountObservation>[] {
  return sentence.rules.findCounts(sentence.view.text).flatMap((found) => {
    if (found.turn && found.turn.of !== announced.length) return [];
    const own = found.turn ? announced[found.turn.at] : ofSection(document, cast, sentence, announced);
    const said = (name: string | undefined): string | undefined =>
      name === undefined
        ? undefined
        : (cast.find(name, sentence.rules.coreOf(name))?.name ??
          endingIn(cast, sentence, name) ??
          calledByNoun(name, own) ??
          // 協議会が大学と協定を結ぶのは…: the publisher by its noun alone.
          (publisher !== undefined && sentence.rules.isAnyHouseNamed(name)?.(publisher)
            ? publisher
            : undefined));
    // A count of somebody else's partners says nothing of this publisher's.
    if (
      found.publisher !== undefined &&
      found.form === 'ordinal' &&
      sentence.rules.pronoun(found.publisher) !== 'publisher' &&
      said(found.publisher) === undefined
    )
      return [];
    // マルカデ園長は「当公園にとって…」と述べ: who speaks counts for another house than the publisher.
    if (
      found.publisher !== undefined &&
      (sentence.rules.pronoun(found.publisher) === 'publisher' || isOwnHouse(found.publisher)) &&
      isSpoken(sentence.view.text, found.start)
    )
      return [];
    // `Nordhavn Hub the 7th`: somebody's place, and nobody knows whose.
    if (
      found.partner !== undefined &&
      said(found.partner) === undefined &&
      sentence.rules.looksLikeOrganisation(found.partner)
    )
      return [];
    const counting = said(found.publisher) ?? publisher;
    if (found.among && counting !== undefined && sentence.rules.kindIn(counting) !== found.among) return [];
    // 2019.09.30 A研究所と提携（7例目）: a link to other news gives the place of whom it names.
    const ofNews = found.form === 'ordinal' && isNewsItem(document, sentence);
    const named = said(found.partner) ?? (ofNews ? onlyName(cast, sentence, counting) : undefined);
    if (ofNews && named === undefined) return [];
    const partner =
      found.form === 'total'
        ? undefined
        : partnerOf({ document, cast, sentence, own }, found, named, counting);
    // The second municipality is nobody's place who is none.
    if (found.form === 'ordinal' && found.countClass === 'municipality' && own && partner === undefined)
      return [];
    const value: CountObservation = {
      ...(counting === undefined ? {} : { publisher: counting }),
      countClass: isOfPlaceAbroad({ document, cast, sentence, own }, found, partner)
        ? 'overseas'
        : found.countClass,
      form: found.form,
      number: found.number,
      ...(partner === undefined ? {} : { partner }),
      ...(found.paper === undefined ? {} : { paper: found.paper }),
    };
    return [{ value, evidence: [evidenceFor(document, sentence, placeOf(sentence.view, found))] as const }];
  });
}

/** Of several announced agreements, that with whoever the text named last before the sentence: ●A大学 … 14番目の連携先です。 */
function ofSection(
  { sentences }: Document,
  cast: Cast,
  { index, zone }: Sentence,
  announced: readonly Agreement[],
): Agreement | undefined {
  const [first] = announced;
  if (announced.length < 2 || zone.kind === 'title') return first;
  for (let at = index; at >= 0; at--) {
    const { text } = (sentences[at] as Sentence).view;
    const named = announced.filter(({ partner: { value } }) =>
      [value, ...(cast.find(value, value)?.aliases ?? [])].some((name) => text.includes(name)),
    );
    if (named.length > 0) return named.length === 1 ? named[0] : first;
  }
  return first;
}

/** やぶさ信販 for はやぶさ信販, the one member of the sentence whose name ends so: a letter of it looks like a particle. */
function endingIn({ members }: Cast, { view }: Sentence, name: string): string | undefined {
  if (name.length < 3) return undefined;
  const found = members.filter((member) =>
    [member.name, ...member.aliases].some((known) => known.endsWith(name) && view.text.includes(known)),
  );
  return found.length === 1 ? found[0]?.name : undefined;
}

/** `For |the Bank| this is the sixth`: the one party whose name has the word. */
function calledByNoun(noun: string, own: Agreement | undefined): string | undefined {
  const found = (own?.parties ?? []).filter((name) => NOUN.test(noun) && name.split(/[ ,]/).includes(noun));
  return found.length === 1 ? found[0] : undefined;
}

/** One capital word. */
const NOUN = /^\p{Lu}\p{Ll}+$/u;

const isSpoken = (text: string, at: number): boolean =>
  text.lastIndexOf('「', at) > text.lastIndexOf('」', at);

/** The one organisation that a sentence names besides the publisher. */
function onlyName(cast: Cast, { rules, plain }: Sentence, publisher: string | undefined): string | undefined {
  const names = rules
    .findListedNames(plain.text)
    .map(({ name }) => cast.resolve(name, rules.coreOf(name)))
    .filter((name) => !isPublisher(publisher, name));
  return names.length === 1 ? names[0] : undefined;
}

/** What a count stands in. */
interface Place {
  readonly document: Document;
  readonly cast: Cast;
  readonly sentence: Sentence;
  readonly own: Agreement | undefined;
}

/** An ordinal belongs to the partner that the clause names, else to the one of the release's agreement that is of its class. */
function partnerOf(
  place: Place,
  { countClass }: FoundCount,
  named: string | undefined,
  counting: string | undefined,
): string | undefined {
  if (named !== undefined && !isPublisher(counting, named)) return named;
  const { own } = place;
  const others = own?.parties.filter((name) => !isPublisher(counting, name)) ?? [];
  if (countClass === 'municipality') return others.find(place.sentence.rules.isLocalGovernment);
  const abroad = countClass === 'overseas' && others.length > 1 ? others.filter(isAbroad(place)) : [];
  if (abroad.length === 1) return abroad[0];
  // VSPにとっては8例目: of the partner's partners the place is that of who publishes.
  return counting !== undefined && own?.partner.value === counting ? others[0] : own?.partner.value;
}

/** 大学間協定校としては28校目: universities keep count of those abroad, where the partner is one. */
const isOfPlaceAbroad = (place: Place, found: FoundCount, partner: string | undefined): boolean =>
  found.among === 'university' &&
  found.countClass === 'university' &&
  partner !== undefined &&
  isAbroad(place)(partner);

const isAbroad =
  ({ document, cast, sentence }: Place) =>
  (name: string): boolean => {
    const member = cast.find(name, sentence.rules.coreOf(name));
    const country = member && countryOf(document, member)?.value;
    return country !== undefined && country !== HOME;
  };

/** Where the publishers are that count partners overseas. */
const HOME = 'JP';

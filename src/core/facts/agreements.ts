import type { DateValue } from '../text/dateValue.js';
import { dayRange } from '../text/dateValue.js';
import { type Party, type Statement, statementsOf } from './agreementClauses.js';
import type { Cast } from './cast.js';
import { datesIn, type SentenceDate } from './dateLabels.js';
import type { Document, Sentence } from './document.js';
import type { Fact } from './fact.js';
import { OWN_FROM, ownPoints } from './ownership.js';

/** The clauses of one agreement, and the sentences that go on about it without naming its parties. */
export interface AgreementGroup {
  readonly status: 'own' | 'mentioned';
  readonly parties: readonly string[];
  readonly partner: Party & { readonly statement: Statement };
  readonly statements: readonly Statement[];
  /** `The MOU became effective …`: only for the release's own. */
  readonly references: readonly Sentence[];
}

/** What the groups of a release are made from. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly people: ReadonlySet<string>;
  readonly publisher: string | undefined;
  readonly published: Fact<DateValue> | undefined;
}

interface Scored {
  readonly statement: Statement;
  /** Without the publisher. */
  readonly others: readonly Party[];
  readonly dates: readonly SentenceDate[];
  readonly own: boolean;
}

/** The agreements of a release: its own first, then those that it only mentions, in the order of the text. */
export function agreementGroups(scene: Scene): AgreementGroup[] {
  const statements = statementsOf(scene.document, scene.cast, scene.people);
  const scored = statements
    .map((statement) => scoredOf(scene, statement))
    .filter((entry) => entry.others.length > 0);
  const own = ownGroups(scene, scored);
  const taken = new Set(own.flatMap((group) => group.statements));
  const rest = scored.filter(
    (entry) => !taken.has(entry.statement) && entry.statement.sentence.zone.kind !== 'title',
  );
  const mentioned = rest.flatMap((entry) => mentionsOf(scene, entry, own));
  const former = formerOf(scene, statements, own);
  return [...own, ...merged(mentioned), ...former];
}

function scoredOf(scene: Scene, statement: Statement): Scored {
  const dates = datesIn(scene.document, statement.sentence, scene.published);
  const others = statement.parties.filter((party) => !isPublisher(scene.publisher, party.name));
  const named =
    others.length > 1 ||
    statement.counterparts.length > 0 ||
    (others.length === 1 && scene.publisher !== undefined && statement.parties.length > 1);
  const own = named && ownPoints(statement, dates, scene.published?.value) >= OWN_FROM;
  return { statement, others: named ? others : [], dates, own };
}

/** 夕凪市総務部防災課 is 夕凪市 speaking. */
export const isPublisher = (publisher: string | undefined, name: string): boolean =>
  publisher !== undefined &&
  (name === publisher || (publisher.startsWith(name) && /[市県府都町村区]$/.test(name)));

function ownGroups(scene: Scene, scored: readonly Scored[]): AgreementGroup[] {
  const own = withoutLooseTitle(
    scene,
    scored.filter((entry) => entry.own),
  );
  const groups: { names: Set<string>; entries: Scored[] }[] = [];
  for (const entry of own) {
    const names = entry.others.map((party) => party.name);
    const group = groups.find((candidate) => names.some((name) => candidate.names.has(name)));
    if (group) {
      group.entries.push(entry);
      for (const name of names) group.names.add(name);
    } else groups.push({ names: new Set(names), entries: [entry] });
  }
  return groups.map(({ entries }) => ownGroup(scene, entries, groups.length === 1));
}

/** A title may name the partner loosely (オランダのロボットクラスター): the body's name stands. */
function withoutLooseTitle(scene: Scene, own: readonly Scored[]): readonly Scored[] {
  const inBody = own.filter((entry) => entry.statement.sentence.zone.kind !== 'title');
  if (inBody.length === 0) return own;
  const named = new Set(inBody.flatMap((entry) => entry.others.map((party) => party.name)));
  const short = (party: Party): boolean => [...named].some((name) => isAbbreviation(party.name, name));
  return own.filter(
    (entry) =>
      entry.statement.sentence.zone.kind !== 'title' ||
      entry.others.some((party) => named.has(party.name)) ||
      (occursInBody(scene, entry) && !entry.others.every(short)),
  );
}

/** ウルグアイ大使館 for 駐日ウルグアイ東方共和国大使館: its letters in order, with the same end. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 4 || short.length >= long.length || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function occursInBody({ document }: Scene, entry: Scored): boolean {
  return entry.others.every((party) =>
    document.sentences.some(
      (sentence) =>
        sentence.zone.kind !== 'title' &&
        sentence.zone.kind !== 'subtitle' &&
        sentence.view.text.includes(party.found.name),
    ),
  );
}

function ownGroup(scene: Scene, entries: readonly Scored[], alone: boolean): AgreementGroup {
  const best =
    entries.find(
      (entry) => entry.statement.sentence.zone.kind !== 'title' && entry.statement.parties.length > 1,
    ) ?? (entries[0] as Scored);
  const publisher =
    scene.publisher === undefined
      ? undefined
      : (best.statement.parties.find((party) => isPublisher(scene.publisher, party.name))?.name ??
        scene.publisher);
  const names = best.others.map((party) => party.name);
  // Two that act together, and a publisher who is neither (a group, a newspaper): the agreement is theirs.
  const reported =
    best.others.length > 1 &&
    !best.statement.parties.some((party) => isPublisher(scene.publisher, party.name));
  const joint = reported && best.statement.clause.subjects.length > 0;
  const parties = publisher === undefined || joint ? names : [publisher, ...names];
  const counterpart = best.statement.counterparts.find((party) =>
    best.others.some((other) => other.name === party.name),
  );
  const first =
    (publisher === undefined || joint) && best.others.length > 1
      ? (counterpart ?? (best.others[1] as Party))
      : (best.others[0] as Party);
  const statements = entries.map((entry) => entry.statement);
  return {
    status: 'own',
    parties,
    partner: { ...first, statement: best.statement },
    statements,
    references: alone ? referencesOf(scene, statements) : [],
  };
}

const REFERRING: ReadonlySet<string> = new Set([
  'body',
  'form',
  'list',
  'heading',
  'subtitle',
  'caption',
  'notes',
  'title',
]);

/** Sentences about the one agreement of a release that name no other: `It runs until the end of March 2025`. */
function referencesOf(scene: Scene, statements: readonly Statement[]): Sentence[] {
  const told = new Set(statements.map((statement) => statement.sentence.index));
  const names = new Set(statements.flatMap((statement) => statement.parties.map((party) => party.name)));
  return scene.document.sentences.filter((sentence) => {
    if (told.has(sentence.index) || sentence.quoted || !REFERRING.has(sentence.zone.kind)) return false;
    if (!sentence.rules.refersToAgreement(sentence.view.text)) return false;
    const clauses = sentence.rules.findAgreements(sentence.plain.text, false);
    if (
      sentence.rules.pronoun(sentence.plain.text) === 'parties' &&
      clauses.every((clause) => !clause.earlier)
    )
      return true;
    return clauses.every(
      (clause) =>
        !clause.earlier &&
        [...clause.counterparts, ...clause.subjects].every(
          (found) =>
            names.has(scene.cast.resolve(found.name, sentence.rules.coreOf(found.name))) ||
            isSomebody(scene, found.name) ||
            isPublisher(scene.publisher, found.name),
        ),
    );
  });
}

/** A person, with or without the post: `Governor Minoru Okochi of Minasato Prefecture`. */
const isSomebody = (scene: Scene, name: string): boolean =>
  scene.people.has(name) || [...scene.people].some((person) => name.includes(person));

const DAY = 86_400_000;

/** `The two had signed a letter of intent in 2019`, 両機関は2017年に…締結し: what the same parties concluded before. */
function formerOf(
  scene: Scene,
  statements: readonly Statement[],
  own: readonly AgreementGroup[],
): AgreementGroup[] {
  const pair = own.length === 1 ? own[0] : own.length === 0 ? leadPair(scene, statements) : undefined;
  if (!pair) return [];
  return statements.flatMap((statement) => {
    const { sentence, clause } = statement;
    if (
      statement.parties.length > 0 ||
      statements.some((other) => other.listed && other.sentence === sentence) ||
      sentence.zone.kind === 'title' ||
      sentence.zone.kind === 'about'
    )
      return [];
    const dates = datesIn(scene.document, sentence, scene.published);
    const reference =
      scene.published?.value ??
      own[0]?.statements
        .flatMap((owned) => datesIn(scene.document, owned.sentence, undefined))
        .find((date) => date.event === 'signed')?.value;
    const former =
      isEarlier(dates, reference, statement) || (own.length === 0 && (clause.earlier || clause.embedded));
    const theirs =
      sentence.rules.pronoun(sentence.plain.text) === 'parties' ||
      sentence.rules.refersToAgreement(sentence.view.text) ||
      clause.earlier;
    if (!former || !theirs || (!clause.instrument && !clause.earlier)) return [];
    return [
      {
        status: 'mentioned' as const,
        parties: pair.parties,
        partner: pair.partner,
        statements: [statement],
        references: [],
      },
    ];
  });
}

/** Of a release that announces nothing: the two whom its first clauses or its title name together. */
function leadPair(
  scene: Scene,
  statements: readonly Statement[],
): Pick<AgreementGroup, 'parties' | 'partner'> | undefined {
  for (const sentence of scene.document.sentences.slice(0, 12)) {
    if (sentence.zone.kind !== 'title' && sentence.zone.kind !== 'body') continue;
    const names = sentence.rules
      .findPair(sentence.plain.text)
      .map((found) => ({ name: scene.cast.resolve(found.name, sentence.rules.coreOf(found.name)), found }));
    const others = names.filter((party) => !isPublisher(scene.publisher, party.name));
    const partner = scene.publisher === undefined ? others[1] : others[0];
    if (!partner || names.length < 2) continue;
    const statement = { ...(statements[0] as Statement), sentence };
    return { parties: names.map((party) => party.name), partner: { ...partner, statement } };
  }
  return undefined;
}

/** An agreement that is only mentioned: each counterpart one, unless two others concluded it between themselves. */
function mentionsOf(
  scene: Scene,
  { statement, others, dates }: Scored,
  own: readonly AgreementGroup[],
): AgreementGroup[] {
  const withPublisher =
    statement.listed ||
    statement.clause.subjects.length === 0 ||
    statement.parties.some((party) => isPublisher(scene.publisher, party.name));
  const partners = withPublisher ? others : others.length > 1 ? [others[1] as Party] : [];
  return partners.flatMap((party) => {
    const same = own.find((group) => group.parties.includes(party.name));
    if (same && !isEarlier(dates, scene.published?.value, statement)) return [];
    const parties = withPublisher
      ? scene.publisher === undefined
        ? [party.name]
        : [scene.publisher, party.name]
      : others.map((other) => other.name);
    return [
      {
        status: 'mentioned' as const,
        parties,
        partner: { ...party, statement },
        statements: [statement],
        references: [],
      },
    ];
  });
}

/** The same parties' former agreement: its date lies more than half a year before the release. */
function isEarlier(
  dates: readonly SentenceDate[],
  published: DateValue | undefined,
  statement: Statement,
): boolean {
  const day = published === undefined ? undefined : dayRange(published)?.first;
  if (day === undefined || statement.clause.nominal) return false;
  return dates.some(
    (date) =>
      date.event === 'signed' && Date.parse(day) - Date.parse(dayRange(date.value)?.last ?? day) > 180 * DAY,
  );
}

/** One mentioned agreement told in several sentences is one. */
function merged(groups: readonly AgreementGroup[]): AgreementGroup[] {
  const result: AgreementGroup[] = [];
  for (const group of groups) {
    const index = result.findIndex((known) => known.partner.name === group.partner.name);
    const known = result[index];
    if (known) result[index] = { ...known, statements: [...known.statements, ...group.statements] };
    else result.push(group);
  }
  return result;
}

import type { Sentence } from '../document/document.js';
import type { Scored } from './groups.js';
import type { Party } from './parties.js';
import { referencesOf } from './references.js';
import { type AgreementGroup, isPublisher, type Scene } from './scene.js';
import { sectionsOf } from './sections.js';

/** No release announces more; a text that seems to is no release, and the rest of it is not read for them. */
const MOST_AGREEMENTS = 50;

/** The agreements that the release announces: clauses that share a partner are of one. */
export function ownGroups(scene: Scene, scored: readonly Scored[]): AgreementGroup[] {
  const own = withoutLooseTitle(
    scene,
    scored.filter((entry) => entry.own),
  );
  const groups: { names: Set<string>; entries: Scored[] }[] = [];
  for (const entry of own) {
    const names = entry.others.map((party) => party.name);
    const group = groups.find((candidate) => isOfSame(scene, candidate, entry, names));
    if (group) {
      group.entries.push(entry);
      for (const name of names) group.names.add(name);
    } else if (groups.length < MOST_AGREEMENTS) groups.push({ names: new Set(names), entries: [entry] });
  }
  const only = groups.length === 1;
  const made = groups.map(({ entries }) => ownGroup(scene, entries, only));
  if (only || made.length > MOST_SECTIONS) return made;
  const sections = sectionsOf(
    scene,
    made.map(({ partner }) => partner.name),
  );
  return made.map((group) => withSection(scene, group, sections.get(group.partner.name) ?? new Set()));
}

/**
 * One shared name is the partner; where nobody knows who publishes it may be the house that tells of what was
 * concluded and of what it plans with somebody else.
 */
function isOfSame(
  { publisher }: Scene,
  { names: known, entries }: { readonly names: ReadonlySet<string>; readonly entries: readonly Scored[] },
  { statement: { clause } }: Scored,
  names: readonly string[],
): boolean {
  const shared = names.filter((name) => known.has(name)).length;
  if (shared === 0) return false;
  const isPlanBeside = clause.future && entries.every(({ statement }) => !statement.clause.future);
  return publisher !== undefined || !isPlanBeside || shared > 1 || names.length === 1;
}

/** A release that announces more tells little of each. */
const MOST_SECTIONS = 6;

/** Of several agreements, each with the sentences that go on about it. */
function withSection(scene: Scene, group: AgreementGroup, section: ReadonlySet<Sentence>): AgreementGroup {
  const references = referencesOf(scene, group.statements).filter((sentence) => section.has(sentence));
  return { ...group, references, section };
}

/** A title may name the partner loosely (オランダのロボットクラスター): the body's name stands. */
function withoutLooseTitle(scene: Scene, own: readonly Scored[]): readonly Scored[] {
  const isTitle = ({ statement: { sentence } }: Scored): boolean =>
    sentence.zone.kind === 'title' || sentence.view.text === scene.document.release.title;
  const inBody = own.filter((entry) => !isTitle(entry));
  if (inBody.length === 0) return own;
  const named = new Set(inBody.flatMap((entry) => entry.others.map((party) => party.name)));
  const short = (party: Party): boolean => [...named].some((name) => isAbbreviation(party.name, name));
  // `… with Japan's Kiyose Prefecture foundation`: a first sentence that names one partner says who it is.
  const lead = inBody.find(
    ({ statement: { sentence, clause } }) => sentence.bodyIndex === 0 && clause.instrument,
  );
  const told = lead?.others.length === 1;
  return own.filter(
    (entry) =>
      !isTitle(entry) ||
      (!toldOneByOne(entry, inBody) &&
        (entry.others.some((party) => named.has(party.name)) ||
          (occursInBody(scene, entry) &&
            !entry.others.every(short) &&
            !(told && entry.others.length === 1)))),
  );
}

/** 白浜町・黒根町と協定: the title names together whom the body tells of one by one, each with an agreement of its own. */
const toldOneByOne = ({ others }: Scored, inBody: readonly Scored[]): boolean =>
  others.length > 1 &&
  others.every(({ name }) =>
    inBody.some((entry) => entry.others.length === 1 && entry.others[0]?.name === name),
  ) &&
  !inBody.some((entry) => entry.others.length > 1);

/**
 * ウルグアイ大使館 for 駐日ウルグアイ東方共和国大使館: its letters in order, with the same end; `Embassy of Latvia` for
 * `Embassy of the Republic of Latvia in Japan`: its words in order, with the same first.
 */
function isAbbreviation(short: string, long: string): boolean {
  if (/^[\x20-\u024f]+$/.test(short)) return isShortOfWords(short, long);
  if (short.length < 4 || short.length >= long.length) return false;
  // ケストレルベイ港 for ケストレルベイ港湾公社, 青峰科技園区 for 青峰科技園区管理局
  if (long.startsWith(short)) return true;
  if (short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}

function isShortOfWords(short: string, long: string): boolean {
  const [few, many] = [short, long].map((name) => name.toLowerCase().split(/[ ,]+/));
  if (!few || !many || few.length < 2 || few.length >= many.length || few[0] !== many[0]) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at++;
  return at === few.length && few.some((word) => word.length > 3 && word !== few[0]);
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

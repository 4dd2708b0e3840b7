import { READING } from '../../languages/reading.js';
import type { AgreementStatement } from '../agreements/statements.js';
import type { Document } from '../document/document.js';
import type { Fact } from '../fact.js';
import { acting, speaking, titled } from './actingPublisher.js';
import { answering, writtenTo } from './answeringPublisher.js';
import type { Cast } from './cast.js';
import { imprint } from './imprint.js';
import { letterhead, paperHead } from './letterhead.js';
import { placed } from './placed.js';
import { newspaper, presenting, running } from './signedPublisher.js';
import { outlined, telling } from './toldPublisher.js';

/**
 * Who issued the release: what its source says; else the one letterhead; else who holds the rights; else who alone acts in its own
 * agreement (A has concluded an MOU with B). Undefined where two stand side by side.
 */
export function publisherOf(
  document: Document,
  cast: Cast,
  statements: readonly AgreementStatement[],
): Fact<string> | undefined {
  const { release } = document;
  if (release.publisher !== undefined) return ofDepartment(document, cast, release.publisher);
  return (
    letterhead(document, cast) ??
    imprint(document, cast) ??
    presenting(document, cast) ??
    callingItself(document, cast) ??
    newspaper(document, cast) ??
    running(document, cast) ??
    writtenTo(document, cast, statements) ??
    acting(document, cast, statements) ??
    titled(document, cast, statements) ??
    answering(document, cast, statements) ??
    speaking(document, cast, statements) ??
    outlined(document, cast, statements) ??
    telling(document, cast, statements) ??
    paperHead(document, cast)
  );
}

/** `Akari University International Office` is the university speaking. */
function ofDepartment(document: Document, cast: Cast, publisher: string): Fact<string> {
  const house = READING[document.release.language].houseOf(publisher);
  const fact = stated(document, cast, house ?? publisher);
  const member = cast.named(fact.value);
  if (house !== undefined && member) cast.alias(member, publisher);
  return fact;
}

function stated(document: Document, cast: Cast, publisher: string): Fact<string> {
  const sentence =
    document.sentences.find(({ view }) => view.text.includes(publisher)) ?? document.sentences[0];
  const name = cast.resolve(publisher, sentence?.rules.coreOf(publisher) ?? publisher);
  const front = document.release.text.indexOf(publisher);
  if (sentence?.view.text.includes(publisher))
    return { value: name, evidence: [placed(document, sentence, publisher)] };
  const start = Math.max(0, front);
  const span = { start, end: front < 0 ? start : start + publisher.length };
  return {
    value: name,
    evidence: [
      {
        releaseId: document.release.id,
        sentence: span,
        value: span,
        quote: document.release.text.slice(span.start, span.end),
      },
    ],
  };
}

/** 本学と汐路市教育委員会は、…: the one university of the text is the one that speaks, whoever else it names. */
function callingItself(document: Document, cast: Cast): Fact<string> | undefined {
  for (const sentence of document.sentences) {
    if (sentence.zone.kind !== 'body' || sentence.quoted) continue;
    const isOwn = sentence.rules.ownedBy(sentence.plain.text);
    // A governor who speaks of 本県 in the words of a comment publishes nothing.
    if (!isOwn || sentence.rules.findAgreements(sentence.plain.text, false).length === 0) continue;
    const title = document.sentences.findIndex(({ zone }) => zone.kind === 'title');
    // 白鳥サイエンスパーク　お知らせ above the title looks like a row of a form.
    const heads = document.sentences.filter(
      ({ zone, index }) => HEADED.has(zone.kind) || (zone.kind === 'form' && index < title),
    );
    const named = heads.flatMap((head) =>
      head.rules
        .findNames(head.view.text)
        .flatMap(({ name }) =>
          isOwn(name) ? [{ name, head, member: cast.resolve(name, head.rules.coreOf(name)) }] : [],
        ),
    );
    const houses = new Set([
      ...named.map(({ member }) => member),
      ...cast.members.flatMap(({ name }) => (isOwn(name) ? name : [])),
    ]);
    // Of two such houses the one that stands over the title.
    const above = named.filter(({ head }) => head.index < title);
    const isAlone = new Set(above.map(({ member }) => member)).size === 1;
    const only = isAlone ? above[0] : named[0];
    return only && (isAlone || houses.size === 1)
      ? { value: only.member, evidence: [placed(document, only.head, only.name)] }
      : undefined;
  }
  return undefined;
}

const HEADED: ReadonlySet<string> = new Set(['title', 'subtitle', 'dateline', 'menu', 'contact']);

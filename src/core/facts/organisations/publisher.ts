import { READING } from '../../languages/reading.js';
import type { AgreementStatement } from '../agreements/statements.js';
import type { Document } from '../document/document.js';
import type { Fact } from '../fact.js';
import { acting, speaking, titled } from './actingPublisher.js';
import { answering, writtenTo } from './answeringPublisher.js';
import { callingItself } from './callingItself.js';
import type { Cast } from './cast.js';
import { imprint, issuing, signing } from './imprint.js';
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
    issuing(document, cast) ??
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
    signing(document, cast, statements) ??
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

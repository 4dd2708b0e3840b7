import { readFacts } from '../facts/read.js';
import type { AddedRelease } from '../ports.js';
import { makeRelease } from '../releases/makeRelease.js';
import { likeness } from './likeness.js';
import { isSameName } from './sameName.js';

/** A release's words, wherever they are kept. */
export type Words = Pick<AddedRelease, 'text' | 'bodyStart' | 'metadata'>;

/** Of their words, two versions of one release have this share in common at least. */
const LEAST_LIKE = 0.5;

/**
 * Whether two texts that stood at one place are one release at two times, and not two one after the other: what is
 * corrected keeps most of its words. Publishers write one release after another in the same words, so that those with
 * whom they agree have to be the same too.
 */
export function isSameRelease(one: Words, other: Words): boolean {
  if (!areAlike(one, other)) return false;
  const [before, now] = [announcedIn(one), announcedIn(other)];
  return before.length === 0 || now.length === 0 || isAmong(before, now);
}

/** The same of two texts that stood at two places: here both have to say with whom they agree. */
export function isSameAgreement(one: Words, other: Words): boolean {
  return areAlike(one, other) && isAmong(announcedIn(one), announcedIn(other));
}

const areAlike = (one: Words, other: Words): boolean => likeness(bodyOf(one), bodyOf(other)) >= LEAST_LIKE;

const isAmong = (agreements: readonly Parties[], others: readonly Parties[]): boolean =>
  agreements.some((parties) => others.some((one) => areSame(parties, one)));

type Parties = readonly string[];

/** The agreements that a release announces, each by its parties. */
export function announcedIn({ text, bodyStart, metadata }: Words): Parties[] {
  const { agreements } = readFacts(makeRelease(text, { ...metadata, id: 'found' }, bodyStart));
  return agreements.filter(({ status }) => status === 'own').map(({ parties }) => parties);
}

const bodyOf = ({ text, bodyStart }: Words): string => text.slice(bodyStart);

/** A correction may name another one beside them. */
function areSame(parties: Parties, others: Parties): boolean {
  const [fewer, more] = parties.length <= others.length ? [parties, others] : [others, parties];
  return fewer.every((party) => more.some((other) => isSameName(party, other)));
}

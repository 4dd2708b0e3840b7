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
  if (likeness(bodyOf(one), bodyOf(other)) < LEAST_LIKE) return false;
  const [before, now] = [announcedIn(one), announcedIn(other)];
  const isSilent = before.length === 0 || now.length === 0;
  return isSilent || before.some((parties) => now.some((others) => areSame(parties, others)));
}

/** The agreements that a release announces, each by its parties. */
export function announcedIn({ text, bodyStart, metadata }: Words): (readonly string[])[] {
  const { agreements } = readFacts(makeRelease(text, { ...metadata, id: 'found' }, bodyStart));
  return agreements.filter(({ status }) => status === 'own').map(({ parties }) => parties);
}

const bodyOf = ({ text, bodyStart }: Words): string => text.slice(bodyStart);

/** A correction may name another one beside them. */
function areSame(parties: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = parties.length <= others.length ? [parties, others] : [others, parties];
  return fewer.every((party) => more.some((other) => isSameName(party, other)));
}

import type { AddedRelease, AskedQuestion, InboundEvent, Lease, PersonRef } from '../../../src/core/ports.js';

export const NOW = 1_800_000_000_000;
export const SECOND = 1_000;
export const ALICE: PersonRef = { platform: 'slack', id: 'U1' };
export const BOB: PersonRef = { platform: 'slack', id: 'U2' };

export const lease = (owner: string, now = NOW, length = 10 * SECOND): Lease => ({
  owner,
  now,
  until: now + length,
});

export const release = (id: string, over: Partial<AddedRelease> = {}): AddedRelease => ({
  id,
  text: `Text of ${id}: 契約`,
  bodyStart: 0,
  metadata: { title: `Title of ${id}`, publishedOn: '2021-03' },
  digest: `digest of ${id}`,
  origin: `/releases/${id}.txt`,
  addedAt: NOW,
  ...over,
});

export const question = (id: string, over: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id,
  text: 'When was it signed?',
  query: { op: 'value', attribute: 'signedOn' },
  kind: 'answered',
  language: 'en',
  asker: ALICE,
  askedAt: NOW,
  ...over,
});

export const event = (eventId: string, over: Partial<InboundEvent> = {}): InboundEvent => ({
  platform: 'slack',
  eventId,
  message: `T1/C1/${eventId}`,
  payload: '{"text":"hello"}',
  receivedAt: NOW,
  ...over,
});

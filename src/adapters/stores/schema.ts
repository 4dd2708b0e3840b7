import type { Kysely } from 'kysely';
import type { AnswerKind } from '../../core/answers/answer.js';
import type { Language } from '../../core/languages/language.js';
import type { AnnouncedEvent, DeliveryState, FoundNews, Way } from '../../core/ports.js';

/**
 * The tables as the newest migration leaves them. Moments are whole milliseconds, yes and no are 1 and 0,
 * and what is made of several parts is JSON: both engines keep these alike.
 */
export interface Schema {
  installation: { name: string; value: string };
  counters: { name: string; value: number };
  leases: { name: string; owner: string; lease_until: number };
  added_releases: {
    id: string;
    position: number;
    text: string;
    body_start: number;
    metadata: string;
    digest: string;
    origin: string;
    added_at: number;
  };
  inbound_events: {
    platform: string;
    event_id: string;
    message: string | null;
    payload: string | null;
    received_at: number;
    owner: string;
    lease_until: number;
    attempt: number;
    is_done: number;
    answer: string | null;
    is_answering: number;
  };
  conversations: {
    platform: string;
    id: string;
    query: string | null;
    language: Language | null;
    person: string | null;
    used_at: number;
  };
  questions: {
    id: string;
    platform: string;
    text: string;
    folded: string;
    query: string | null;
    kind: AnswerKind;
    language: Language;
    asker: string;
    asked_at: number;
  };
  votes: {
    question: string;
    voter: string;
    is_useful: number;
    reason: string | null;
    voted_at: number;
  };
  command_hashes: { platform: string; scope: string; hash: string };
  settings: { owner: string; name: string; value: string };
  source_states: { id: string; state: string };
  source_items: {
    source: string;
    key: string;
    digest: string;
    seen_at: number;
    release: string | null;
    marks: string | null;
  };
  news: {
    id: string;
    kind: FoundNews['kind'];
    release: string;
    found_at: number;
    source: string;
    done_at: number | null;
  };
  subscriptions: {
    id: string;
    platform: string;
    workspace: string;
    channel: string;
    rule: string;
    created_at: number;
    created_by: string | null;
    paused_at: number | null;
    paused_why: string | null;
    failures: number;
    last_sent_at: number | null;
    last_error: string | null;
  };
  events: {
    id: string;
    kind: AnnouncedEvent['kind'];
    release: string | null;
    payload: string;
    occurred_at: number;
  };
  deliveries: {
    id: string;
    subscription: string;
    event: string;
    state: DeliveryState;
    due_at: number;
    owner: string | null;
    lease_until: number | null;
    fence: number;
    attempts: number;
    reference: string | null;
    error: string | null;
    /** The event whose message told it together with others. */
    told_in: string | null;
    not_before: number;
    failures: number;
    looks: number;
    first_sent_at: number | null;
    way: Way | null;
  };
}

export type TableName = keyof Schema;

/** A connection, or a transaction on one. */
export type Db = Kysely<Schema>;

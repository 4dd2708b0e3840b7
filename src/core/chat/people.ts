import type { ConversationRef, PersonRef } from '../ports.js';

/** One string for somebody or some place: ids of two platforms may be alike. */
export const keyOf = ({ platform, id }: PersonRef | ConversationRef): string =>
  JSON.stringify([platform, id]);

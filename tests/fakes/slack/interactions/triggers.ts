import { randomUUID } from 'node:crypto';

/** Milliseconds for which a modal can be opened after somebody did something. */
const LIFETIME_MS = 3000;

export type TriggerError = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';

/** The ids with which a modal is opened: one modal each, within three seconds. */
export class Triggers {
  private readonly now: () => number;
  private readonly issued = new Map<string, { readonly user: string; readonly at: number; used: boolean }>();

  constructor(now: () => number) {
    this.now = now;
  }

  issue(user: string): string {
    const id = `${this.issued.size + 1}.${this.now()}.${randomUUID().replaceAll('-', '')}`;
    this.issued.set(id, { user, at: this.now(), used: false });
    return id;
  }

  /** The person on whose screen the modal opens, or why none does. */
  exchange(id: string): { readonly user: string } | TriggerError {
    const trigger = this.issued.get(id);
    if (trigger === undefined) return 'invalid_trigger_id';
    if (trigger.used) return 'exchanged_trigger_id';
    if (this.now() - trigger.at > LIFETIME_MS) return 'expired_trigger_id';
    trigger.used = true;
    return { user: trigger.user };
  }
}

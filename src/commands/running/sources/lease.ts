import type { Keeping, Store } from '../../../core/ports.js';
import type { Clock } from '../clock.js';

/** So long nobody else does the work after its process died. */
const LEASE_MS = 10_000;
export const RENEW_MS = 3_000;

/** Work that one process at a time does. */
export class WorkLease {
  readonly #name: string;
  readonly #owner: string;
  readonly #clock: Clock;
  #heldUntil = Number.NEGATIVE_INFINITY;

  constructor(name: string, owner: string, clock: Clock) {
    this.#name = name;
    this.#owner = owner;
    this.#clock = clock;
  }

  /** Whether this process has it, by what the store said last. */
  get isHeld(): boolean {
    return this.#clock.now() < this.#heldUntil;
  }

  /** Takes or renews it. While the store is gone, what is held ends in its time. */
  async hold(keeping: Pick<Keeping, 'use'>): Promise<boolean> {
    await keeping.use((store) => this.holdIn(store)).catch(() => undefined);
    return this.isHeld;
  }

  /** The same within a transaction, which writes nothing where another process has it. */
  async holdIn({ leases }: Store): Promise<boolean> {
    const now = this.#clock.now();
    const until = now + LEASE_MS;
    const isHeld = await leases.hold(this.#name, { owner: this.#owner, now, until });
    this.#heldUntil = isHeld ? until : Number.NEGATIVE_INFINITY;
    return isHeld;
  }

  /** Gives it back, so that another process need not wait for its end. */
  async release(keeping: Pick<Keeping, 'use'>): Promise<void> {
    this.#heldUntil = Number.NEGATIVE_INFINITY;
    await keeping.use(({ leases }) => leases.release(this.#name, this.#owner)).catch(() => undefined);
  }
}

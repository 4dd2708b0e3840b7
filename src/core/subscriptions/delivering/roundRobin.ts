import type { Channel, Moment, WaitingChannel } from '../../ports.js';
import { pauseAfter } from './pauses.js';

/** Deliveries under way at once. */
const MOST = 64;
/** Kept free of a workspace that has this many under way, for others that come. */
const RESERVED = 16;
const ALWAYS = 8;

interface Line {
  readonly channel: Channel;
  /** Nothing is taken before. */
  at: Moment;
  isBusy: boolean;
}

interface Space {
  readonly lines: Map<string, Line>;
  underWay: number;
  heldUntil: Moment;
  /** Requests in a row that got no answer as they should. */
  troubles: number;
}

/**
 * Whose turn it is: one channel of each workspace after the other, in each channel one delivery at a time. A workspace
 * in trouble, or with very much to tell, holds up no other.
 */
export class RoundRobin {
  /** Who was served last stands last. */
  readonly #spaces = new Map<string, Space>();
  #underWay = 0;
  #heldUntil: Moment = 0;

  /** Nothing is under way. */
  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  /** What the store says: whatever waits, and nothing else. */
  learn(waiting: readonly WaitingChannel[]): void {
    const seen = new Set<Line>();
    for (const { channel, at } of waiting) {
      const { lines } = this.#space(channel.workspace);
      const known = lines.get(channel.id);
      const line = known ?? { channel, at, isBusy: false };
      if (!known) lines.set(channel.id, line);
      // Of what is held here, more is known here.
      else if (!known.isBusy) known.at = Math.max(known.at, at);
      seen.add(line);
    }
    for (const [workspace, space] of this.#spaces) {
      for (const [id, line] of space.lines) if (!line.isBusy && !seen.has(line)) space.lines.delete(id);
      if (space.lines.size === 0 && space.troubles === 0) this.#spaces.delete(workspace);
    }
  }

  /** The channels whose turn it is; each is busy until it is {@link done}. */
  next(now: Moment): Channel[] {
    const turns: Channel[] = [];
    if (now < this.#heldUntil) return turns;
    // Whoever is served goes to the end, where it is met again.
    for (const [workspace, space] of this.#spaces) {
      if (this.#underWay >= MOST) return turns;
      const line = this.#mayTake(space, now) ? firstFree(space, now) : undefined;
      if (!line) continue;
      this.#begin(workspace, space, line);
      turns.push(line.channel);
    }
    return turns;
  }

  /** A channel is free again, from `at` on; without it, nothing is known to wait there. */
  done({ workspace, id }: Channel, at: Moment | undefined): void {
    const space = this.#spaces.get(workspace);
    const line = space?.lines.get(id);
    if (!space || !line?.isBusy) return;
    line.isBusy = false;
    space.underWay--;
    this.#underWay--;
    space.lines.delete(id);
    // Behind all that wait there.
    if (at !== undefined) space.lines.set(id, { ...line, at });
  }

  /** The platform wants less of a workspace, or of everybody, until then. */
  hold(of: 'workspace' | 'platform', workspace: string, until: Moment): void {
    if (of === 'platform') this.#heldUntil = Math.max(this.#heldUntil, until);
    else {
      const space = this.#space(workspace);
      space.heldUntil = Math.max(space.heldUntil, until);
    }
  }

  /** What was sent to a workspace got no answer: it is tried by one at a time, and less and less often. */
  trouble(workspace: string, now: Moment): void {
    const space = this.#space(workspace);
    space.troubles++;
    space.heldUntil = Math.max(
      space.heldUntil,
      now + Math.min(pauseAfter(space.troubles, 0), LONGEST_TROUBLE_MS),
    );
  }

  well(workspace: string): void {
    const space = this.#spaces.get(workspace);
    if (space) space.troubles = 0;
  }

  /** When {@link next} may have something to say that it had not at `now`; undefined where nothing waits. */
  wakeAt(now: Moment): Moment | undefined {
    if (this.#underWay >= MOST) return undefined;
    let soonest: Moment | undefined;
    for (const space of this.#spaces.values()) {
      if (space.underWay >= this.#share(space)) continue;
      for (const line of space.lines.values()) {
        if (line.isBusy) continue;
        const at = Math.max(line.at, space.heldUntil, this.#heldUntil, now);
        if (soonest === undefined || at < soonest) soonest = at;
        if (soonest <= now) return soonest;
      }
    }
    return soonest;
  }

  #space(workspace: string): Space {
    const known = this.#spaces.get(workspace);
    if (known) return known;
    const space: Space = { lines: new Map(), underWay: 0, heldUntil: 0, troubles: 0 };
    this.#spaces.set(workspace, space);
    return space;
  }

  #mayTake(space: Space, now: Moment): boolean {
    return now >= space.heldUntil && space.underWay < this.#share(space);
  }

  #share({ troubles, underWay }: Space): number {
    if (troubles > 0) return 1;
    return this.#underWay < MOST - RESERVED || underWay < ALWAYS ? MOST : ALWAYS;
  }

  #begin(workspace: string, space: Space, line: Line): void {
    line.isBusy = true;
    space.underWay++;
    this.#underWay++;
    this.#spaces.delete(workspace);
    this.#spaces.set(workspace, space);
  }
}

const LONGEST_TROUBLE_MS = 30_000;

function firstFree({ lines }: Space, now: Moment): Line | undefined {
  for (const line of lines.values()) if (!line.isBusy && line.at <= now) return line;
  return undefined;
}

/** A moment in the life of a request, at which whoever asked for it is told. */
export type HoldPoint =
  /** It came, and nothing was done yet. */
  | 'arrived'
  /** It was done, and its answer has not left. */
  | 'done'
  /** The last byte of its answer was handed to the network. It is too late to hold it. */
  | 'answered';

/** A request as both platforms know it. */
export interface HeldRequest {
  /** The method of Slack, the route of Discord. */
  readonly name: string;
  readonly channel?: string;
  /** The port that it came from, on the side of whoever asks. */
  readonly port?: number;
}

/** A request that waits until somebody says what becomes of it. */
export interface Held extends HeldRequest {
  letGo(): void;
  /** Closes its connection; where it had only arrived, it is never done. */
  drop(): void;
}

export type Fate = 'go on' | 'drop';

interface Awaited {
  readonly point: HoldPoint;
  readonly isIt: (request: HeldRequest) => boolean;
  readonly found: (held: Held) => void;
}

/** Holds single requests at a moment of one's choice: that is when a client is killed, or finds no answer. */
export class Holds {
  readonly #awaited = new Set<Awaited>();

  /** The next request of that kind that comes to that point; it waits there. */
  next(point: HoldPoint, isIt: (request: HeldRequest) => boolean): Promise<Held> {
    return new Promise((found) => this.#awaited.add({ point, isIt, found }));
  }

  /** Nobody waits for a request any more. */
  clear(): void {
    this.#awaited.clear();
  }

  /** Told by a platform: what becomes of the request, once that is known; undefined where nobody waits for it. */
  reached(point: HoldPoint, request: HeldRequest): Promise<Fate> | undefined {
    const awaited = [...this.#awaited].find((each) => each.point === point && each.isIt(request));
    if (!awaited) return undefined;
    this.#awaited.delete(awaited);
    return new Promise((decide) =>
      awaited.found({ ...request, letGo: () => decide('go on'), drop: () => decide('drop') }),
    );
  }
}

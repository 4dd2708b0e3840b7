/** Work that can be left off between two of its steps, so that others get their turn. */
export type Turns<T> = Generator<void, T, void>;

/** The whole work without leaving off. */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The work step by step; `pause` is awaited between two steps. */
export async function inTurns<T>(work: Turns<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

/** So many values of some hundredths of a millisecond each make a step. */
const CHUNK = 25;

/** `flatMap` that is left off after every few values. */
export function* flatMapInTurns<V, R>(
  values: Iterable<V>,
  map: (value: V) => R | readonly R[],
  chunk = CHUNK,
): Turns<R[]> {
  const mapped: R[] = [];
  let count = 0;
  for (const value of values) {
    const some = map(value);
    if (Array.isArray(some)) for (const one of some as readonly R[]) mapped.push(one);
    else mapped.push(some as R);
    if (++count % chunk === 0) yield;
  }
  return mapped;
}

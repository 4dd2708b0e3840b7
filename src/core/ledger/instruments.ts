import type { Instrument, InstrumentKind } from '../facts/reading.js';

/** How much a kind says: `agreement` nothing, `memorandum` little, the others what they are. */
const VAGUE: ReadonlyMap<InstrumentKind, number> = new Map([
  ['agreement', 0],
  ['memorandum', 1],
]);

/** Pairs that no one paper can be; 覚書 can be an MOU, 協定 a partnership agreement, so other pairs agree. */
const EXCLUSIVE: readonly (readonly [InstrumentKind, InstrumentKind])[] = [
  ['mou', 'moc'],
  ['mou', 'loi'],
  ['moc', 'loi'],
  ['mou', 'definitive agreement'],
  ['moc', 'definitive agreement'],
  ['loi', 'definitive agreement'],
  ['mou', 'capital alliance'],
  ['moc', 'capital alliance'],
  ['loi', 'capital alliance'],
  // One party's MOU is the other's 連携協定 now and then: each says so.
  ['mou', 'collaboration agreement'],
  ['moc', 'collaboration agreement'],
  ['mou', 'comprehensive agreement'],
  ['moc', 'comprehensive agreement'],
];

/** Whether both can be the kind of one paper: `memorandum` and `mou` can, `mou` and `moc` cannot. */
export function instrumentsAgree(a: Instrument, b: Instrument): boolean {
  return !EXCLUSIVE.some(
    ([one, other]) => (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one),
  );
}

/** Of two that agree, the one whose kind says more; else the one that is written out more fully. */
export function clearerInstrument(a: Instrument, b: Instrument): Instrument {
  const [left, right] = [VAGUE.get(a.kind) ?? 2, VAGUE.get(b.kind) ?? 2];
  if (left !== right) return left > right ? a : b;
  return b.kind === a.kind && b.written.length > a.written.length ? b : a;
}

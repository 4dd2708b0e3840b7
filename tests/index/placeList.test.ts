import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceList } from '../../src/core/index/placeList.js';

const id = fc.nat(40);
const count = fc.integer({ min: 1, max: 255 });
const step = fc.oneof(
  fc.record({ type: fc.constant('set' as const), id, count }),
  fc.record({ type: fc.constant('delete' as const), id }),
  fc.record({ type: fc.constant('keep' as const), divisor: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('append' as const), counts: fc.array(count, { maxLength: 4 }) }),
);

describe('a list of places', () => {
  it('is a map that is in order, whatever is done with it', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(fc.tuple(id, count)), (steps, first) => {
        const plain = new Map(first);
        const list = new PlaceList(plain);
        for (const one of steps) {
          if (one.type === 'set') {
            plain.set(one.id, one.count);
            list.set(one.id, one.count);
          } else if (one.type === 'keep') {
            for (const place of plain.keys()) if (place % one.divisor !== 0) plain.delete(place);
            list.keep((place) => place % one.divisor === 0);
          } else if (one.type === 'delete') expect(list.delete(one.id)).toBe(plain.delete(one.id));
          else {
            const next = Math.max(-1, ...plain.keys()) + 1;
            const places = one.counts.map((_, i) => i);
            for (const [i, each] of one.counts.entries()) plain.set(next + i, each);
            list.append(next, Uint32Array.from(places), Uint16Array.from(one.counts));
          }
          const sorted = [...plain].sort(([a], [b]) => a - b);
          const seen: [number, number][] = [];
          list.each((place, times) => seen.push([place, times]));
          expect(seen).toEqual(sorted);
          expect([...list].reverse()).toEqual(sorted);
          expect(list.size).toBe(plain.size);
          for (let i = 0; i <= 40; i++) {
            expect(list.get(i)).toBe(plain.get(i));
            expect(list.has(i)).toBe(plain.has(i));
          }
        }
      }),
    );
  });

  it('may be emptied while it is gone through', () => {
    const list = new PlaceList(new Map([1, 5, 9].map((place) => [place, 1])));
    const seen: number[] = [];
    for (const [place] of list) {
      seen.push(place);
      list.delete(place);
    }
    expect(seen).toEqual([9, 5, 1]);
    expect(list.size).toBe(0);
  });

  it('counts no further than 255', () => {
    const list = new PlaceList();
    list.set(7, 1000);
    expect(list.get(7)).toBe(255);
    expect(list.get(6)).toBeUndefined();
    expect(list.get(8)).toBeUndefined();
  });
});

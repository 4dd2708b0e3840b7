/** Things by what they have in common. */
export function grouped<K, V>(things: readonly V[], keyOf: (thing: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How many there are of each. */
export const counted = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...grouped(names, (name) => name)].map(([name, { length }]) => [name, length]));

import type { Look, Source, SourceItem, SourceState } from '../ports.js';
import { type Intake, type Looking, remember, write } from './intake.js';
import { ItemIndex } from './itemIndex.js';
import { refusedItem, unchangedItem } from './items.js';
import { nextState } from './nextState.js';
import { takeIn } from './takeIn.js';

type Looked = Extract<Look, { kind: 'looked' }>;

/** What a visit goes on from, where it takes several parts. */
export interface Visited {
  readonly state: SourceState;
  readonly items: ItemIndex;
  /** Whether the rest of the source is to be looked at now. */
  readonly isPart: boolean;
  /** New releases of the parts so far. */
  readonly found: number;
}

export interface VisitOptions extends Intake {
  readonly random: () => number;
  readonly stop: AbortSignal;
}

/** What was kept of a source, or what is known of one that was never looked at. */
export async function beginVisit(
  { id, name }: Source,
  { keeping }: Pick<Intake, 'keeping'>,
): Promise<Visited> {
  const { state, items } = await keeping.use(async (store) => ({
    state: await store.sources.get(id),
    items: await store.sources.items(id),
  }));
  const known = state ?? { id, hasBaseline: false, failures: 0 };
  return { state: { ...known, name }, items: new ItemIndex(items), isPart: false, found: 0 };
}

/**
 * Looks at a source, or at the next part of it, and keeps what is there. Whatever was kept is known when the next look
 * is taken, by this process or by another one after it.
 */
export async function visit(source: Source, before: Visited, options: VisitOptions): Promise<Visited> {
  const { state, items } = before;
  const look = await source.look({ validators: state, items: items.byKey }, options.stop);
  const looking = { source, items, isBaseline: !state.hasBaseline };
  const found = before.found + (look.kind === 'looked' ? await keepLook(look, looking, options) : 0);
  // What was told to stop is not through, whatever it says.
  if (options.stop.aborted) return { ...before, isPart: false, found };
  if (look.kind === 'looked' && look.isPart && !look.cutShort) {
    options.tell(source, { kind: 'part', known: items.byKey.size, listed: look.listed });
    return { state, items, isPart: true, found };
  }
  const { now, random, tell } = options;
  const next = nextState(state, look, { everyMs: source.everyMs, now: now(), random });
  await write(options, (store) => store.sources.put(next));
  tellOf(source, state, next, options);
  tell(source, { kind: 'looked', state: next, found });
  return { state: next, items, isPart: false, found };
}

/** How many were new. */
async function keepLook(look: Looked, looking: Looking, options: VisitOptions): Promise<number> {
  let count = 0;
  for (const found of look.items) {
    const isNew = await options.takeTurn(() => takeIn(found, looking, options));
    if (isNew) count++;
  }
  const { items, isBaseline, source } = looking;
  const now = options.now();
  const unchanged = look.unchanged.flatMap((marks): SourceItem[] => {
    const earlier = items.byKey.get(marks.key);
    return earlier ? [unchangedItem(marks, earlier, now)] : [];
  });
  const refused = look.refused.map((one) => {
    const earlier = items.byKey.get(one.key);
    // Told once, however often it is tried.
    if (earlier?.refused?.sentence !== one.sentence)
      options.tell(source, { kind: 'problem', sentence: one.sentence });
    return refusedItem(one, earlier, { now, isBaseline });
  });
  // What is there at the first look, and is read at the next, is no news either.
  const pending = (isBaseline ? (look.pending ?? []) : []).flatMap((marks): SourceItem[] =>
    items.byKey.has(marks.key) ? [] : [{ ...marks, digest: '', seenAt: now, isBaseline }],
  );
  await remember([...unchanged, ...refused, ...pending], looking, options);
  return count;
}

function tellOf(source: Source, before: SourceState, now: SourceState, { tell }: VisitOptions): void {
  for (const sentence of now.problems ?? []) {
    if (!before.problems?.includes(sentence)) tell(source, { kind: 'problem', sentence });
  }
  if (!before.hasBaseline && now.hasBaseline) tell(source, { kind: 'baseline', state: now });
  if (before.failures === 0 && now.failures > 0) tell(source, { kind: 'failing', state: now });
  if (before.failures > 0 && now.failures === 0) tell(source, { kind: 'recovered', state: now });
}

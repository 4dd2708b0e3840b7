import type { FoundRelease, SourceItem } from '../ports.js';
import { type Intake, type Looking, remember } from './intake.js';
import { readItem, refusedItem } from './items.js';
import { keepCorrection, keepNew } from './keepRelease.js';
import { recognise } from './recognise.js';
import { announcedIn } from './sameRelease.js';

/**
 * Keeps a release that a source lists: a new one with its news, a corrected one in its place, a known one as seen.
 * True where it is new.
 */
export async function takeIn(found: FoundRelease, looking: Looking, intake: Intake): Promise<boolean> {
  const { memory, now } = intake;
  const { isBaseline } = looking;
  const known = {
    items: looking.items,
    releases: await memory.known(),
    wordsOf: (id: string) => memory.wordsOf(id),
  };
  const { recognition, earlier } = await recognise(found, known);
  // A page that is being mended, or wants a password, has words too.
  const isOther = recognition.kind === 'replaced' && announcedIn(found).length === 0;
  if (recognition.kind === 'known')
    await remember(
      [readItem(found, recognition.release, earlier, { now: now(), isBaseline })],
      looking,
      intake,
    );
  else if (isOther) await leave(found, earlier, looking, intake);
  else {
    const isCorrected =
      recognition.kind === 'correction' &&
      (await keepCorrection({ found, earlier, id: recognition.of }, looking, intake));
    return !isCorrected && keepNew({ found, earlier }, looking, intake);
  }
  return false;
}

async function leave(
  found: FoundRelease,
  earlier: SourceItem | undefined,
  looking: Looking,
  intake: Intake,
): Promise<void> {
  const sentence = `${found.origin} has another text now that names no agreement, so what was read there before stays.`;
  const { now, tell } = intake;
  const { isBaseline, source } = looking;
  if (earlier?.refused?.sentence !== sentence) tell(source, { kind: 'problem', sentence });
  await remember([refusedItem({ ...found, sentence }, earlier, { now: now(), isBaseline })], looking, intake);
}

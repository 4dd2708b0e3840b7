import { type SourceSettings, sourceId, sourceName } from '../../adapters/sources/settings.js';
import { readConfigFile } from '../../configFile.js';
import type { SourceState } from '../../core/ports.js';
import { counted } from '../counted.js';
import { timeOf } from '../store/moment.js';

/** A source, and what came of the looks at it. */
export interface SourceStanding
  extends Pick<SourceState, 'checkedAt' | 'dueAt' | 'listed' | 'failures' | 'failingSince' | 'error'> {
  readonly id: string;
  readonly name: string;
}

/** The sources, and why the configuration file, as it is now, is not followed. */
export interface SourcesStanding {
  readonly sources: readonly SourceStanding[];
  readonly wrong: readonly string[];
}

/** How the configured sources are; where the file does not hold, those that are looked at without it. */
export async function sourcesStanding(
  configFile: string,
  states: readonly SourceState[],
): Promise<SourcesStanding> {
  const read = await readConfigFile(configFile);
  if (read.kind === 'config') {
    return { sources: read.config.sources.map((settings) => standingOf(settings, states)), wrong: [] };
  }
  const kept = states.filter(({ retiredAt }) => retiredAt === undefined);
  return {
    sources: kept.map((state) => ({ ...shown(state), name: state.name ?? state.id })),
    wrong: read.sentences,
  };
}

function standingOf(settings: SourceSettings, states: readonly SourceState[]): SourceStanding {
  const id = sourceId(settings);
  const state = states.find((one) => one.id === id) ?? { id, hasBaseline: false, failures: 0 };
  return { ...shown(state), name: sourceName(settings) };
}

/** Without what is between the program and the source alone. */
function shown({
  id,
  checkedAt,
  dueAt,
  listed,
  failures,
  failingSince,
  error,
}: SourceState): Omit<SourceStanding, 'name'> {
  return { id, checkedAt, dueAt, listed, failures, failingSince, error };
}

/** `City hall lists 12 releases; looked at 2026-11-22 10:05:00, again from 2026-11-22 10:20:00 on.` */
export function standingLine({
  name,
  failures,
  checkedAt,
  dueAt,
  listed,
  ...trouble
}: SourceStanding): string {
  const again = dueAt === undefined ? '' : `, again from ${timeOf(dueAt)} on`;
  if (failures > 0) return `${failing({ name, failures, ...trouble })} (${times(failures)}${again})`;
  if (checkedAt === undefined) return `${name} has not been looked at yet.`;
  const what = listed === undefined ? 'is well' : `lists ${counted(listed, 'release')}`;
  return `${name} ${what}; looked at ${timeOf(checkedAt)}${again}.`;
}

/** What is wrong about the sources, a sentence each. */
export function sourcesTrouble({ sources, wrong }: SourcesStanding): string[] {
  return [...wrong, ...sources.filter(({ failures }) => failures > 0).map(failing)];
}

function failing({
  name,
  failingSince,
  error,
}: Pick<SourceStanding, 'name' | 'failures' | 'failingSince' | 'error'>): string {
  const since = failingSince === undefined ? '' : ` since ${timeOf(failingSince)}`;
  return `${name} fails${since}: ${error ?? 'it says nothing more.'}`;
}

const times = (failures: number): string => (failures === 1 ? 'once' : `${failures} times in a row`);

import { setTimeout } from 'node:timers/promises';
import type { Random } from '../../bench/generator/random.js';
import type { Held, HoldPoint, Holds } from '../fakes/holds.js';
import type { Program } from './program.js';
import { isPost } from './trouble.js';

/** When a program is killed. */
export const MOMENTS = [
  'before the request leaves',
  'stored but unanswered',
  'answered but not yet recorded',
  'at random',
] as const;

export type Moment = (typeof MOMENTS)[number];

const POINTS: Readonly<Record<Exclude<Moment, 'at random'>, HoldPoint>> = {
  // What is never taken in has not left, for all that anybody can know.
  'before the request leaves': 'arrived',
  'stored but unanswered': 'done',
  'answered but not yet recorded': 'answered',
};

/** The longest that a kill at random comes after its turn: long enough to hit a program that starts. */
const LONGEST_MS = 1_500;

/** `too late` where the moment that was meant had passed; `none` where it never came. */
export type KillOutcome = 'hit' | 'too late' | 'none';

export interface Killer {
  /** Kills one of the programs at such a moment, and starts it again. */
  kill(moment: Moment): Promise<KillOutcome>;
}

interface Victims {
  readonly programs: readonly Program[];
  /** Of each platform. */
  readonly holds: readonly Holds[];
  readonly random: Random;
  /** Ends waiting for a moment. */
  readonly over: AbortSignal;
  /** Looks, while the program is dead, whether what was answered in a channel is recorded as sent. */
  isRecorded(channel: string): Promise<boolean>;
}

export function createKiller({ programs, holds, random, over, isRecorded }: Victims): Killer {
  const atRandom = async (): Promise<KillOutcome> => {
    await setTimeout(random.int(0, LONGEST_MS));
    const program = random.pick(programs);
    await program.kill();
    program.start();
    return 'hit';
  };
  const atPoint = async (point: HoldPoint): Promise<KillOutcome> => {
    const held = await nextPost(point, random.pick(holds), over);
    if (!held) return 'none';
    const program = programs.find(({ doors }) => doors.some((door) => door.isOf(held.port)));
    const door = program?.doors.find((one) => one.isOf(held.port));
    if (!program || !door || held.port === undefined) throw new Error('A request came through no door.');
    if (point === 'answered') await door.delivered(held.port);
    await program.kill();
    held.drop();
    const isMissed = point === 'answered' && (await isRecorded(held.channel ?? ''));
    program.start();
    return isMissed ? 'too late' : 'hit';
  };
  return { kill: (moment) => (moment === 'at random' ? atRandom() : atPoint(POINTS[moment])) };
}

/** The next message that comes to that point; undefined where it is over before. */
function nextPost(point: HoldPoint, holds: Holds, over: AbortSignal): Promise<Held | undefined> {
  return new Promise((found) => {
    const end = (): void => {
      holds.clear();
      found(undefined);
    };
    over.addEventListener('abort', end);
    void holds
      .next(point, ({ name }) => isPost(name))
      .then((held) => {
        over.removeEventListener('abort', end);
        found(held);
      });
  });
}

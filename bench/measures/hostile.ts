import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';
import { median, timed } from './timed.js';

/** How reading a hostile text grows when the text doubles. */
export interface HostileMeasure {
  readonly input: string;
  readonly characters: number;
  readonly seconds: number;
  readonly doubledSeconds: number;
}

const SENTENCE_EN = 'The network signed an agreement with Nagi City on May 7, 2020, its 4th partner. ';
const SENTENCE_JA = '当会は2020年5月7日に凪市と協定を締結し、4例目の提携となりました。';

/** Each makes a text of about `n` characters. */
const INPUTS: Readonly<Record<string, (n: number) => string>> = {
  'one Latin letter repeated': (n) => 'a'.repeat(n),
  'one kanji repeated': (n) => '市'.repeat(n),
  'one digit repeated': (n) => '1'.repeat(n),
  spaces: (n) => ' '.repeat(n),
  'empty lines': (n) => '\n'.repeat(n),
  'capitalised words': (n) => 'Nagi '.repeat(n / 5),
  'a million words': (n) => 'agreement partner city '.repeat(n / 23),
  'English sentences without a line break': (n) => SENTENCE_EN.repeat(n / SENTENCE_EN.length),
  'Japanese sentences without a line break': (n) => SENTENCE_JA.repeat(n / SENTENCE_JA.length),
  'one endless Japanese sentence': (n) => '2020年5月7日に凪市と、'.repeat(n / 15),
  'a list of partners without end': (n) => 'City of Nagi in May 2020; '.repeat(n / 26),
  'nested round brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'nested Japanese brackets': (n) => '「（'.repeat(n / 4) + '）」'.repeat(n / 4),
  'opened and never closed': (n) => 'hereinafter "('.repeat(n / 14),
  'quotation marks': (n) => '"said, '.repeat(n / 7),
  dates: (n) => 'May 7, 2020 '.repeat(n / 12),
  commas: (n) => ','.repeat(n),
};

/** Times every hostile text at `size` characters and at twice that; linear work doubles. */
export function measureHostile(size: number, progress: (text: string) => void): readonly HostileMeasure[] {
  return Object.entries(INPUTS).map(([input, make]) => {
    const text = make(size);
    const seconds = read(text);
    const doubledSeconds = read(make(2 * size));
    progress(`${input}: ${seconds.toFixed(2)} s, doubled ${doubledSeconds.toFixed(2)} s`);
    return { input, characters: text.length, seconds, doubledSeconds };
  });
}

function read(text: string): number {
  const once = (): number => timed(() => readFacts(makeRelease(text, { id: 'hostile' }))).seconds;
  const first = once();
  // A short measurement is repeated, for what else the machine does.
  return first > 1 ? first : median([first, once(), once()]);
}

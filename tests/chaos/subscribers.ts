import type { Random } from '../../bench/generator/random.js';
import type { Channel } from '../../src/core/ports/subscriptions.js';
import type { Rule } from '../../src/core/subscriptions/rule.js';
import type { Schedule } from '../../src/core/subscriptions/schedule.js';
import type { Topic } from '../../src/core/subscriptions/topic.js';
import type { Agreement } from './agreements.js';

/** A channel that is told, and what it wants by the run's own reckoning. */
export interface Subscriber {
  readonly id: string;
  readonly channel: Channel;
  readonly rule: Rule;
  wants(agreement: Agreement): boolean;
}

export interface Interest {
  readonly topic: Topic;
  readonly wants: (agreement: Agreement) => boolean;
}

const EUROPE = ['DE', 'SE', 'NO', 'IT', 'GB', 'AT', 'FR'];
const EVERYTHING: Interest = { topic: { is: 'everything' }, wants: () => true };
const isOverseas = ({ country }: Agreement): boolean => country !== 'JP';

/** Each with the same in two forms: as it is kept, and as plain code over what the run knows of agreements. */
export const INTERESTS: readonly Interest[] = [
  EVERYTHING,
  { topic: { is: 'overseas' }, wants: isOverseas },
  { topic: { is: 'domestic' }, wants: ({ country }) => country === 'JP' },
  { topic: { is: 'kind', kind: 'university' }, wants: ({ kind }) => kind === 'university' },
  { topic: { is: 'kind', kind: 'municipality' }, wants: ({ kind }) => kind === 'municipality' },
  { topic: { is: 'country', country: 'DE' }, wants: ({ country }) => country === 'DE' },
  { topic: { is: 'region', region: 'Europe' }, wants: ({ country }) => EUROPE.includes(country) },
  { topic: { is: 'region', region: 'Nordic' }, wants: ({ country }) => ['SE', 'NO'].includes(country) },
  { topic: { is: 'instrument', instrument: 'moc' }, wants: ({ instrument }) => instrument === 'moc' },
  {
    topic: { is: 'partner', name: 'Velmar University' },
    wants: ({ partner }) => partner.en === 'Velmar University',
  },
  { topic: { is: 'partner', name: '若森市' }, wants: ({ partner }) => partner.ja === '若森市' },
  {
    topic: { is: 'words', words: ['forest', 'fires'] },
    wants: ({ about }) => about.en === 'forest fires',
  },
  { topic: { is: 'words', words: ['潮力'] }, wants: ({ about }) => about.ja.includes('潮力') },
  {
    topic: { is: 'all', of: [{ is: 'overseas' }, { is: 'not', of: { is: 'kind', kind: 'university' } }] },
    wants: (one) => isOverseas(one) && one.kind !== 'university',
  },
  {
    topic: {
      is: 'any',
      of: [
        { is: 'country', country: 'CA' },
        { is: 'all', of: [{ is: 'domestic' }, { is: 'kind', kind: 'university' }] },
      ],
    },
    wants: ({ country, kind }) => country === 'CA' || (country === 'JP' && kind === 'university'),
  },
];

const SCHEDULES: readonly Schedule[] = [
  { every: 'day', hour: 9, zone: 'UTC' },
  { every: 'day', hour: 18, zone: 'Asia/Tokyo' },
  { every: 'day', hour: 5, zone: 'America/New_York' },
  { every: 'week', weekday: 'wednesday', hour: 14, zone: 'Asia/Kathmandu' },
];

const AT_ONCE: Schedule = { every: 'release' };
/** The share of channels that want a digest. */
const DIGESTS = 0.3;

/** The first channel of each platform is told everything at once; what the others want is drawn by lot. */
export function subscribersOf(channels: readonly Channel[], random: Random): readonly Subscriber[] {
  const met = new Set<string>();
  return channels.map((channel, index) => {
    const isFirst = !met.has(channel.platform);
    met.add(channel.platform);
    const interest = isFirst ? EVERYTHING : random.pick(INTERESTS);
    const rule: Rule = {
      topic: interest.topic,
      languages: isFirst ? ['en', 'ja'] : random.pick([['en'], ['ja'], ['en', 'ja']] as const),
      told: random.pick(['en', 'ja'] as const),
      style: random.pick(['full', 'line'] as const),
      schedule: isFirst || !random.chance(DIGESTS) ? AT_ONCE : random.pick(SCHEDULES),
      threads: random.chance(0.5),
      endings: false,
    };
    return { id: `s${String(index + 1).padStart(3, '0')}`, channel, rule, wants: interest.wants };
  });
}

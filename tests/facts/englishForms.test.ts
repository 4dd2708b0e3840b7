import { expect, it } from 'vitest';
import { factsJson } from '../../src/commands/shapes/factsJson.js';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const ATTRIBUTES = ['signedOn', 'effectiveOn', 'termMonths', 'endsOn', 'renewal'] as const;

/** `Vidra Cluster + Bergen Hub; signedOn=2021-11-01`: the agreements that a release announces, a line each. */
function announced(text: string): string[] {
  return factsJson(readFacts(makeRelease(text, { id: 'r' }))).partnerships.map((own) =>
    [
      own.parties.join(' + '),
      ...ATTRIBUTES.flatMap((name) => (own[name] === null ? [] : [`${name}=${own[name]}`])),
    ].join('; '),
  );
}

it.each([
  [
    'paragraphs that are numbered',
    'VIDRA CLUSTER\n\nLeith, 3 November 2021\n\nHUB AND CLUSTER JOIN HANDS FOR CLEAN HARBOURS\n\n1.  Vidra Cluster and Skarvik Ocean Hub this morning signed a memorandum of understanding on clean harbours.\n\n2.  Over the next three years, the parties will:\n\n    •  share boats and crews;\n    •  train divers.\n\n3.  The ceremony was the first that was held on the new pier of the town, and many came to see it.',
    ['Vidra Cluster + Skarvik Ocean Hub; signedOn=2021-11-03; termMonths=36'],
  ],
  [
    'the partner whom the sentence before has named',
    'Vidra Cluster\n\nThree More Years\n\n3 November 2021\n\nSome friendships are quiet. Ours with the Skarvik Ocean Hub is of that kind. On Monday our director Ida Moen and her colleague Jon Berg renewed the memorandum of understanding between the two organisations.',
    ['Vidra Cluster + Skarvik Ocean Hub; signedOn=2021-11-01'],
  ],
  [
    'nobody, where the sentences before speak of two',
    'Vidra Cluster\n\nThree More Years\n\n3 November 2021\n\nOurs is a long partnership with Bergen Hub. The agreement with Skarvik Ocean Hub is older. On Monday our director Ida Moen renewed the memorandum of understanding between the two organisations.',
    [],
  ],
  [
    'a blog that speaks of us',
    'Merlow / Blog\n\nNov 3, 2021 · 2 min read\n\nFive houses, one loop\n\nAs of Monday, we have a framework contract with Vidra Cluster, and every boat in the harbour runs on Merlow. The contract is for 24 months. After that it renews by itself for 12 months at a time.',
    ['Merlow + Vidra Cluster; termMonths=24; renewal=automatic'],
  ],
  [
    'items of a newsletter, each under its line in capitals',
    'HARBOUR NOTES\nThe newsletter of Vidra Cluster      No. 57      Friday 5 November 2021\n\n------------------------------\nA HUB IN THE NORTH\n------------------------------\nVidra Cluster has a friend. On 1 November our Managing Director Ida Moen and Jon Berg, Director of Skarvik Ocean Hub, signed an MoU that opens doors for both. It is for two years to begin with.\n\n------------------------------\nNEW FACES\n------------------------------\nWelcome to Tore Lund, who joins us on reception.',
    ['Vidra Cluster + Skarvik Ocean Hub; signedOn=2021-11-01; termMonths=24'],
  ],
  [
    'rows that are lettered',
    'Merlow Lifesciences Limited\n\nNovember 3, 2021\n\nDear Sir / Madam,\n\nSub: Intimation - Licence Agreement with Vidra Pharma K.K., Japan\n\nWe wish to inform you that the Company has on November 1, 2021 signed a Licence Agreement with Vidra Pharma K.K. for its lamp in Japan.\n\na) Name of the party   : Vidra Pharma K.K.\nb) Effective Date      : December 1, 2021\nc) Tenure              : 10 years from the Effective Date',
    [
      'Merlow Lifesciences Limited + Vidra Pharma K.K.; signedOn=2021-11-01; effectiveOn=2021-12-01; termMonths=120',
    ],
  ],
  [
    'a period from the date of conclusion',
    'Vidra City\n\nAgreement with Bergen Hub (November 3, 2021)\n\nToday, Vidra City and Bergen Hub concluded a collaboration agreement. A ceremony was held in the hall.\n\n■ Period\nFrom the date of conclusion to March 31, 2023. The agreement is renewed automatically every year unless either party objects.',
    [
      'Vidra City + Bergen Hub; signedOn=2021-11-03; effectiveOn=2021-11-03; endsOn=2023-03-31; renewal=automatic',
    ],
  ],
])('English forms: %s', (_, text, expected) => {
  expect(announced(text)).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import { factsJson } from '../../src/commands/shapes/factsJson.js';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** `Vellmar City: sister city agreement, 2023-05-12`: with whom a release announces what, and its day of signing. */
function announced(text: string, publisher: string): string[] {
  const release = makeRelease(text, { id: 'r', publisher, publishedOn: '2023-05-16' });
  return factsJson(readFacts(release))
    .partnerships.filter(({ status }) => status === 'own')
    .map(({ partner, instrument, signedOn }) =>
      [partner, [instrument, signedOn].filter(Boolean).join(', ')].filter(Boolean).join(': '),
    );
}

describe('sisters and leagues', () => {
  it.each<readonly [what: string, publisher: string, text: string, told: readonly string[]]>([
    [
      'a pair that is now twinned',
      'City of Asham',
      'Asham gains a twin\n\nThe City of Asham and the City of Vellmar, Latvia, are now twin cities. Mayor Ivo Rand and Mayor Lea Sipe put their signatures to a twinning charter on 12 May 2023.',
      ['City of Vellmar: twinning charter, 2023-05-12'],
    ],
    [
      'ports with an agreement of sisters',
      'Port of Asham',
      'Sister ports\n\nThe Port of Asham and the Port of Lindo Bay (Chile) signed a sister port agreement on 12 May 2023.',
      ['Port of Lindo Bay: sister port agreement, 2023-05-12'],
    ],
    [
      'the newest member of a league',
      'Asham University',
      'Asham University joins Boreal Peat Alliance\n\nAsham University has become the sixth member of the Boreal Peat Alliance (BPA). The consortium agreement was signed on 12 May 2023.',
      ['Boreal Peat Alliance: consortium agreement, 2023-05-12'],
    ],
    [
      'another paper, which is still to come, is none of this agreement',
      'City of Asham',
      'Asham gains a twin\n\nThe City of Asham and the City of Vellmar are now twin cities. A memorandum on floods between the two cities is expected to be signed in autumn.',
      ['City of Vellmar'],
    ],
    [
      'who joins a company joins no league',
      'Asham University',
      'Staff news\n\nIda Rand joins Asham University as a lecturer. She has become a member of the Council of Vellmar College.',
      [],
    ],
    [
      '姉妹都市になった二市',
      '茜台市',
      '茜台市とヴェルデ市が姉妹都市に\n\n茜台市とヴェルデ市は、2023年5月12日、姉妹都市となりました。',
      ['ヴェルデ市: 2023-05-12'],
    ],
    [
      '姉妹都市の提携',
      '茜台市',
      '姉妹都市提携のお知らせ\n\n茜台市は、2023年5月12日、汐路市と姉妹都市提携を締結しました。',
      ['汐路市: 姉妹都市提携, 2023-05-12'],
    ],
    [
      'コンソーシアムへの加盟',
      '茜台大学',
      '茜台大学が潮力研究コンソーシアムに加盟\n\n茜台大学は、潮力研究コンソーシアムに加盟しました。',
      ['潮力研究コンソーシアム'],
    ],
    [
      '会員が加盟した話は提携ではない',
      '茜台大学',
      '会員数のお知らせ\n\n茜台大学の学生は多くの団体に加入しました。',
      [],
    ],
  ])('%s', (_, publisher, text, told) => expect(announced(text, publisher)).toEqual(told));
});

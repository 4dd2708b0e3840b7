import { describe, expect, it } from 'vitest';
import { READING } from '../../../../src/core/languages/reading.js';

const { findCounts } = READING.en;
const check = (text: string, expected: readonly string[]): void => {
  expect(findCounts(text).map(({ form, countClass, number }) => `${form} ${countClass} ${number}`)).toEqual(
    expected,
  );
};

describe('what is counted of partners', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['With this agreement, the number of cooperation partners stands at 18.', ['total partner 18']],
    ['Skarvik Hub has concluded MOUs with 14 organizations in Japan and abroad.', ['total partner 14']],
    ['This is the eleventh MOU concluded by Skarvik Hub.', ['ordinal partner 11']],
    [
      'It marks the ninth MOU that the hub has concluded with an overseas organization.',
      ['ordinal overseas 9'],
    ],
    ['Norvane University becomes our 20th partner organization.', ['ordinal partner 20']],
    [
      'The hub has now concluded alliances with 17 organizations, 7 of which are overseas.',
      ['total partner 17', 'total overseas 7'],
    ],
    ['its 3rd agreement with a local government', ['ordinal municipality 3']],
    ['This makes Hamnvik Biopark the 16th cooperation partner of Skarvik Hub.', ['ordinal partner 16']],
    ['It is the fourteenth partnership for the hub.', ['ordinal partner 14']],
    ['This is its third MOU with a municipality.', ['ordinal municipality 3']],
    [
      'It is the second concluded with a municipal government, following Takase City.',
      ['ordinal municipality 2'],
    ],
    ['It is the hub’s sixth overseas partner.'.replace('’', "'"), ['ordinal overseas 6']],
    ['Skarvik Hub now cooperates with 16 partners.', ['total partner 16']],
    [
      'Cooperating with 16 organizations (including 6 overseas organizations)',
      ['total partner 16', 'total overseas 6'],
    ],
    ['This brings its partners to 12 organizations at home and abroad.', ['total partner 12']],
    [
      'They now number five, two of them overseas, and all are partners.',
      ['total partner 5', 'total overseas 2'],
    ],
    ['The number of its partners rises to nine.', ['total partner 9']],
    ['a network of twenty-two domestic and overseas partners', ['total partner 22']],
    ['its 4 overseas partners', ['total overseas 4']],
    ['the 21st MOU of the port', ['ordinal partner 21']],
    [
      'Vidra is the eleventh partner of Skarvik Hub and the sixth from overseas.',
      ['ordinal partner 11', 'ordinal overseas 6'],
    ],
    [
      'It is the tenth partner of the hub, and the fourth outside Japan.',
      ['ordinal partner 10', 'ordinal overseas 4'],
    ],
    [
      'With Vidra, Skarvik now works with nine organizations, five of them abroad.',
      ['total partner 9', 'total overseas 5'],
    ],
    ['Seven partner organizations, four of them outside Japan', ['total partner 7', 'total overseas 4']],
    [
      'Skarvik has 13 partner organizations, six of them overseas: Vidra (Norway), May 2016',
      ['total partner 13', 'total overseas 6'],
    ],
    ['Vidra became the seventh partner.', ['ordinal partner 7']],
    ['is the first partner for the hub', ['ordinal partner 1']],
    ['with this, the hub has 30 partner institutions', ['total partner 30']],
    [
      'Norvane is the 41st overseas partner institution of Avelle University and the first one in Iceland.',
      ['ordinal overseas 41'],
    ],
    [
      'Avelle is the 29th university in the world to enter into such an agreement with Norvane, and the fourth in Asia.',
      ['ordinal university 29'],
    ],
    [
      "This is the hub's third MOU with a local government, and its 8th partnership in all.",
      ['ordinal municipality 3', 'ordinal partner 8'],
    ],
    ["Norvane is the hub's fourth international partner.", ['ordinal overseas 4']],
    ['Takase City joined in March 2021 as the third local government.', ['ordinal municipality 3']],
    ['Fourth partner, and the second overseas, for the hub', ['ordinal partner 4', 'ordinal overseas 2']],
    ['Norvane is its 37th overseas partner university.', ['ordinal overseas 37']],
    ['It is the fifth company to sign a comprehensive agreement with the city.', ['ordinal company 5']],
    ["This is the university's sixth agreement with a company.", ['ordinal company 6']],
    [
      'The agreement is the twelfth that the city has concluded with a private company.',
      ['ordinal company 12'],
    ],
    [
      'It is the 25th agreement the prefecture has signed with a private-sector company.',
      ['ordinal company 25'],
    ],
    ['The town becomes the ninth municipality to partner with the hub.', ['ordinal municipality 9']],
    ['Second partner overseas; boats to sail this autumn', ['ordinal overseas 2']],
    ["Norvane is the hub's third partner abroad.", ['ordinal overseas 3']],
    ['Norvane is the fifth partner of the hub outside Japan.', ['ordinal overseas 5']],
    [
      'On our side, Norvane is the eighth partner of Skarvik Hub and the third outside Japan.',
      ['ordinal partner 8', 'ordinal overseas 3'],
    ],
    [
      'Norvane is the 12th partner of the hub, the fourth abroad.',
      ['ordinal partner 12', 'ordinal overseas 4'],
    ],
    [
      'It is the sixth agreement for the hub and the first one with an organisation outside Japan.',
      ['ordinal partner 6', 'ordinal overseas 1'],
    ],
    ['It is its fourth agreement with a foreign body.', ['ordinal overseas 4']],
    ['Five partners abroad are five time zones.', ['total overseas 5']],
    ['It has seven partners outside Japan.', ['total overseas 7']],
    ['Of the ten partners, four are abroad.', ['total partner 10', 'total overseas 4']],
    [
      'Skarvik Hub has eleven partners, and five of these are overseas.',
      ['total partner 11', 'total overseas 5'],
    ],
    ['Vidra Park was the 6th partner, Norvane Hub the 7th.', ['ordinal partner 6', 'ordinal partner 7']],
    ['It is the tenth overseas institution to conclude an agreement with us.', ['ordinal overseas 10']],
  ];
  it.each(rows)('%s', check);

  it('whose place it is, and whose count', () => {
    expect(
      findCounts('This makes Hamnvik Biopark the 16th cooperation partner of Skarvik Hub.'),
    ).toMatchObject([{ partner: 'Hamnvik Biopark', publisher: 'Skarvik Hub' }]);
    expect(findCounts('Vidra became the seventh partner.')).toMatchObject([{ partner: 'Vidra' }]);
    expect(
      findCounts('The newest is the City of Takase, which joined in 2021 as the third local government.'),
    ).toMatchObject([{ partner: 'City of Takase' }]);
    expect(findCounts('Vidra Park was the 6th partner, Norvane Hub the 7th.')).toMatchObject([
      { partner: 'Vidra Park' },
      { partner: 'Norvane Hub' },
    ]);
    expect(
      findCounts(
        "The fifth was Takase City, with which the hub signed in 2019; it was Skarvik Hub's second agreement with a municipality.",
      ),
    ).toMatchObject([{ partner: 'Takase City', countClass: 'municipality', number: 2 }]);
    expect(findCounts('It is the third MOU.')[0]).not.toHaveProperty('partner');
  });
});

describe('what is no count of partners', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Of the 25 companies that joined, 12 are from abroad.', []],
    ['The first step of the agreement is a survey.', []],
    ['for the third year in a row with 40 divers', []],
    ['Article 12 organizations may apply.', []],
    ['Two of the four boats are overseas.', []],
    ['Of the ten members, four are abroad.', []],
    ['Two of the divers are abroad.', []],
    ['It is the third outside Japan to build such a boat.', []],
    ['It is the first of its kind in the region.', []],
    ['The hub has 430 members.', []],
    ['More than 60 tenants work on the 3rd floor.', []],
    ['The second half of the year', []],
    ['It was the first agreement of its kind.', []],
    ['This is the third agreement between the two.', []],
    ['the 5th anniversary of the port', []],
    ['on May 16th, organizations met', []],
    ['the second with a cluster in Norway', []],
    ['four pillars and nine projects', []],
    ['It invited 12 other organizations.', []],
    ['The twelfth session was held.', []],
    ['the first MOU was signed in 2018', []],
    ['one of 300 exhibitors', []],
    ['Its third renewal of the agreement', []],
    ['It is the second university in Japan to sign with us.', []],
    ['its first with a Japanese university', []],
    ['It is the first with a local government outside Kasane Prefecture.', []],
    ['It is the fourth hospital to join the network as a partner.', []],
    ['It was the fifth company to leave the park.', []],
    ['the fifth-largest partner', []],
  ];
  it.each(rows)('%s', check);
});

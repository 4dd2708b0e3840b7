import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

const lines = (...parts: readonly string[]): string => parts.join('\n');
/** `kind: first words` of every zone. */
const zonesIn = (text: string): string[] =>
  makeRelease(text, { id: 'r1' }).zones.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).replace(/\s*\n\s*/g, ' ⏎ ')}`,
  );

const EN_TITLE = 'Skarvik Ocean Hub Concludes MOU with Hamnvik Biopark';
const EN_BODY =
  'Skarvik Ocean Hub has concluded a Memorandum of Understanding with Hamnvik Biopark in the north of the country.';
const JA_TITLE = '鳴瀬市と汐見大学が包括連携協定を締結';
const JA_BODY =
  '鳴瀬市は、汐見大学と包括連携協定を締結しました。両者は海の保全と人材の育成に力を合わせて取り組みます。';

/** The zone that holds the words. */
const kindOf = (text: string, words: string): string | undefined => {
  const at = text.indexOf(words);
  return makeRelease(text, { id: 'r1' }).zones.find(({ start, end }) => start <= at && at < end)?.kind;
};
const english = (...parts: readonly string[]): string => lines(EN_TITLE, '', EN_BODY, '', ...parts);
const japanese = (...parts: readonly string[]): string => lines(JA_TITLE, '', JA_BODY, '', ...parts);

describe('lines of a wide page', () => {
  const WIDE = `${'The laboratory of the hub has been studying kelp for many years, and the new agreement will let it go on. '.repeat(1)}It is`;
  it.each([
    [`${WIDE} valid until 31 March\n2028 and can be extended.`, '31 March 2028 and'],
    [`${WIDE} signed by the Director, Professor\nIda Berg, in Bergen.`, 'Professor Ida Berg'],
    [
      `${'研究所は長年にわたり海藻を調べてきました、'.repeat(6)}協定の期間は\n2028年3月までの三年間です。`,
      '協定の期間は2028年',
    ],
  ])('go on where the sentence does: %s', (text, whole) => {
    const release = makeRelease(text, { id: 'r1' });
    const joined = release.zones.map(({ start, end }) =>
      text.slice(start, end).replace(/\n/g, /[ぁ-ん]/.test(text) ? '' : ' '),
    );
    expect(joined.some((zone) => zone.includes(whole))).toBe(true);
  });

  it('are people of one picture, though a label stands above them', () => {
    const text = english(
      '[Photo: signing.jpg]',
      'From left: Dr. Ida Berg, Director of Skarvik Ocean Hub; Professor Ren Oki,',
      'Rector, Hamnvik Biopark',
    );
    expect(kindOf(text, 'Rector')).toBe('caption');
  });
});

describe('what a part of a release is', () => {
  const rows: readonly (readonly [words: string, kind: string, text: string])[] = [
    ['Home > News', 'menu', lines('Home > News > 2021', '', EN_TITLE, '', EN_BODY)],
    ['Share', 'menu', english('Share', 'Tweet')],
    ['News Release', 'menu', lines('News Release', '', EN_TITLE, '', EN_BODY)],
    [
      'Posted: 2',
      'dateline',
      lines(EN_TITLE, '', '*Posted: 2 May 2021 · Category: Sea · 3 min read*', '', EN_BODY),
    ],
    ['November 2', 'dateline', lines('November 2, 2021', '', EN_TITLE, '', EN_BODY)],
    ['Boats and data', 'subtitle', lines(EN_TITLE, '-- Boats and data for two coasts --', '', EN_BODY)],
    ['Skarvik Ocean Hub has', 'body', english()],
    [
      'Ida Berg',
      'caption',
      english(
        'Ida Berg, President of Skarvik Ocean Hub (left), and Ren Oki, Director of Hamnvik Biopark (right)',
      ),
    ],
    ['From left', 'caption', english('From left: Ida Berg, Ren Oki')],
    [
      '"The sea',
      'quotation',
      english('"The sea does not end at our harbour, and neither should our work," said Ida Berg.'),
    ],
    ['shared boats', 'list', english('The two will work on:', '• shared boats', '• shared data')],
    ['shared data', 'list', english('The two will work on:', '(1) shared boats', '(2) shared data')],
    ['Parties:', 'form', english('Parties: Skarvik Ocean Hub, Hamnvik Biopark', 'Term: two years')],
    ['Term', 'form', english('| Term | two years |', '| Place | Bergen |')],
    [
      'About Hamnvik',
      'heading',
      english(
        'About Hamnvik Biopark',
        'Hamnvik Biopark is a science park that was founded in 2003 by the county.',
      ),
    ],
    [
      'Hamnvik Biopark is',
      'about',
      english(
        'About Hamnvik Biopark',
        'Hamnvik Biopark is a science park that was founded in 2003 by the county.',
      ),
    ],
    [
      'What the two',
      'heading',
      english('**What the two sides will do**', '', '1. Lend boats', '2. Lend divers'),
    ],
    ['Lend boats', 'list', english('**What the two sides will do**', '', '* Lend boats', '* Lend divers')],
    ['A biopark', 'about', english('**About Hamnvik Biopark**', 'A biopark that was founded in 2003.')],
    [
      'Photo:',
      'caption',
      english(
        'Photo: From left to right: Ida Berg, President, Skarvik Ocean Hub; Ren Oki, Director, Hamnvik Biopark; on screen, Mayor Jo Lund.',
      ),
    ],
    [
      'Ms. Berg stated',
      'body',
      english('Ms. Berg stated at the ceremony: "The sea does not end at a harbour."'),
    ],
    [
      'Skarvik Ocean Hub is',
      'about',
      lines(EN_BODY, '', 'ABOUT SKARVIK OCEAN HUB', 'Skarvik Ocean Hub is a hub that was founded in 2009.'),
    ],
    [
      'Media contact',
      'contact',
      english('Media contact', 'Skarvik Ocean Hub, public relations', 'Tel: 00-0000-0000'),
    ],
    [
      'public relations',
      'contact',
      english('Media contact', 'Skarvik Ocean Hub, public relations', 'Tel: 00-0000-0000'),
    ],
    [
      'For further',
      'contact',
      english('For further information, please write to the press office of the hub.'),
    ],
    ['Note:', 'notes', english('Note: the figures are of March 2021.')],
    [
      'Areas of',
      'heading',
      english('Areas of cooperation', '', 'The two will share boats, data and staff over the coming years.'),
    ],
    ['harbour.jpg', 'menu', english('harbour.jpg')],
    ['1 / 2', 'menu', english('1 / 2')],
    ['ホーム', 'menu', lines('ホーム > お知らせ > 協定', '', JA_TITLE, '', JA_BODY)],
    ['報道関係者各位', 'menu', lines('報道関係者各位', '', JA_TITLE, '', JA_BODY)],
    ['ツイート', 'menu', japanese('ツイート')],
    ['2021年4月1日', 'dateline', lines('2021年4月1日（木）', '', JA_TITLE, '', JA_BODY)],
    ['海と学び', 'subtitle', lines(JA_TITLE, '～海と学びをつなぐ～', '', JA_BODY)],
    ['鳴瀬市は、', 'body', japanese()],
    ['青木匠市長', 'caption', japanese('青木匠市長（左）と戸川誠学長（右）')],
    ['左から', 'caption', japanese('（左から）青木市長、戸川学長')],
    [
      '「海の',
      'quotation',
      japanese('「海の恵みを次の世代に手渡していきたいと思います」と青木市長は述べました。'),
    ],
    [
      '海藻の',
      'list',
      japanese('両者は次の事項に取り組みます。', '・海藻の保全に関すること', '・人材の育成に関すること'),
    ],
    [
      '人材の育成に関',
      'list',
      japanese('両者は次の事項に取り組みます。', '①海藻の保全に関すること', '②人材の育成に関すること'),
    ],
    ['締結日', 'form', japanese('締結日：令和3年4月1日', '場所：鳴瀬市役所')],
    ['場所', 'form', japanese('締結日　　令和3年4月1日', '場所　　鳴瀬市役所')],
    [
      '■汐見大学',
      'heading',
      japanese('■汐見大学について', '汐見大学は、1950年に設立された海に臨む総合大学です。学生は四千人です。'),
    ],
    [
      '汐見大学は、1950',
      'about',
      japanese('■汐見大学について', '汐見大学は、1950年に設立された海に臨む総合大学です。学生は四千人です。'),
    ],
    [
      '【連携内容】',
      'heading',
      japanese('【連携内容】', '海の保全と人材の育成に関することについて協力します。'),
    ],
    ['両者の', 'heading', japanese('**両者の取り組み**', '', '1. 海藻の調査', '2. 人材の交流')],
    ['海に臨む', 'about', japanese('**汐見大学について**', '海に臨む総合大学です。1950年に設立されました。')],
    [
      '写真：',
      'caption',
      japanese('写真：左から、青木匠市長、戸川誠学長、立会人を務めた三浦県副知事の水野透氏、会場の皆さん。'),
    ],
    ['お問い合わせ', 'contact', japanese('お問い合わせ', '鳴瀬市政策課　電話00-0000-0000')],
    ['鳴瀬市政策課', 'contact', japanese('お問い合わせ', '鳴瀬市政策課　電話00-0000-0000')],
    ['※数', 'notes', japanese('※数値は2021年3月のものです。')],
    ['hikari.png', 'menu', japanese('hikari.png')],
  ];
  it.each(rows)('%s: %s', (words, kind, text) => {
    expect(kindOf(text, words)).toBe(kind);
  });

  it('an "About" says whom it is about, with its rows too', () => {
    const text = english(
      'About Hamnvik Biopark (HB)',
      'Hamnvik Biopark is a science park that was founded in 2003 by the county.',
    );
    expect(makeRelease(text, { id: 'r1' }).zones.at(-1)).toMatchObject({
      kind: 'about',
      about: 'Hamnvik Biopark (HB)',
    });
    const twin = japanese(
      '【汐見大学の概要】',
      '汐見大学は、1950年に設立された海に臨む総合大学です。学生は四千人です。',
    );
    expect(makeRelease(twin, { id: 'r1' }).zones.at(-1)).toMatchObject({ kind: 'about', about: '汐見大学' });
  });

  it('a heading about the agreement is no "About" of anybody', () => {
    const text = japanese(
      '■本協定について',
      '本協定は、海の保全に関する協力を広げるために結ばれたものです。',
    );
    expect(makeRelease(text, { id: 'r1' }).zones.at(-1)).toMatchObject({ kind: 'body' });
    expect(makeRelease(text, { id: 'r1' }).zones.at(-1)).not.toHaveProperty('about');
  });
});

describe('the title of a release that has none', () => {
  it.each([
    [
      'OSLO, Norway, May 2, 2021 (Hamnvik News) -- Hamnvik Biopark today signed an MOU with Skarvik Ocean Hub. It runs for two years.',
      'Hamnvik Biopark today signed an MOU with Skarvik Ocean Hub.',
    ],
    [
      '鳴瀬市は2021年4月1日、汐見大学と包括連携協定を締結しました。有効期間は3年間で、その後は1年ごとに更新されます。',
      '鳴瀬市は2021年4月1日、汐見大学と包括連携協定を締結しました。',
    ],
  ])('is its first sentence, without the dateline: %s', (text, title) => {
    expect(makeRelease(text, { id: 'r1' }).title).toBe(title);
  });
});

describe('whole releases', () => {
  it('a hard-wrapped PDF text keeps its paragraphs', () => {
    const text = lines(
      'November 2, 2021',
      '',
      EN_TITLE,
      '',
      'Skarvik Ocean Hub has concluded a Memorandum of Under-',
      'standing with Hamnvik Biopark in the north of the country.',
      'The two will share boats and data over the next two years,',
      'and both coasts will send',
      '',
      'divers to each other every summer.',
      '',
      '1',
    );
    expect(zonesIn(text)).toEqual([
      'dateline: November 2, 2021',
      `title: ${EN_TITLE}`,
      'body: Skarvik Ocean Hub has concluded a Memorandum of Under- ⏎ standing with Hamnvik Biopark in the north of the country. ⏎ The two will share boats and data over the next two years, ⏎ and both coasts will send ⏎ divers to each other every summer.',
      'menu: 1',
    ]);
  });

  it('折り返された日本語の段落は一つ', () => {
    const text = lines(
      '令和3年4月1日',
      '',
      JA_TITLE,
      '',
      '鳴瀬市は、汐見大学と、海の保全と人材の育成に関する包括連携協定を締',
      '結しました。両者はこれまでも海藻の調査などで力を合わせてきましたが、',
      '今後は防災や観光にも協力の幅を広げます。',
    );
    expect(zonesIn(text)).toEqual([
      'dateline: 令和3年4月1日',
      `title: ${JA_TITLE}`,
      'body: 鳴瀬市は、汐見大学と、海の保全と人材の育成に関する包括連携協定を締 ⏎ 結しました。両者はこれまでも海藻の調査などで力を合わせてきましたが、 ⏎ 今後は防災や観光にも協力の幅を広げます。',
    ]);
  });

  it('a form with a paragraph before it', () => {
    expect(
      zonesIn(
        english(
          'Date of signing: May 5, 2021',
          'Parties: Skarvik Ocean Hub, Hamnvik Biopark',
          'Term: two years',
        ),
      ).slice(2),
    ).toEqual([
      'form: Date of signing: May 5, 2021',
      'form: Parties: Skarvik Ocean Hub, Hamnvik Biopark',
      'form: Term: two years',
    ]);
  });

  it('an image name glued to its caption', () => {
    expect(zonesIn(english('harbour.jpgIda Berg, President of Skarvik Ocean Hub (left)')).slice(2)).toEqual([
      'menu: harbour.jpg',
      'caption: Ida Berg, President of Skarvik Ocean Hub (left)',
    ]);
  });

  it('Windows line ends are no part of a line', () => {
    expect(zonesIn(english('Media contact', 'Press office').replaceAll('\n', '\r\n'))).toEqual(
      zonesIn(english('Media contact', 'Press office')),
    );
  });
});

describe('the zones of any text', () => {
  const LINES = [
    EN_TITLE,
    EN_BODY,
    JA_TITLE,
    JA_BODY,
    '',
    '',
    '  ',
    'November 2, 2021',
    '令和3年4月1日',
    'Home > News > 2021',
    'News Release',
    '■汐見大学について',
    'About Hamnvik Biopark',
    '• shared boats',
    '(1) shared data',
    '・海藻の保全',
    '締結日：令和3年4月1日',
    'Term: two years',
    '| Term | two years |',
    '※数値',
    'Contact',
    'お問い合わせ',
    'harbour.jpgIda Berg (left)',
    'Ida Berg (left) and',
    '青木市長（左）',
    '"The sea," she said.',
    '～海～',
    'https://skarvik.example',
    '1',
    'of the port,',
    '続きの行',
    '# 見出し',
    '**',
    'short',
    '。',
    '\t',
    '　全角',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...LINES), { maxLength: 25 }).map((parts) => parts.join('\n')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 10 })
      .map((parts) => parts.join('\n')),
  );

  it('cover every character that is no white space once, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of makeRelease(text, { id: 'r1' }).zones) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { numRuns: 300 },
    );
  });

  it('hold at most one title, and begin and end with no white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { zones } = makeRelease(text, { id: 'r1' });
        expect(zones.filter(({ kind }) => kind === 'title').length).toBeLessThanOrEqual(1);
        for (const { start, end } of zones) expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
      }),
    );
  });
});

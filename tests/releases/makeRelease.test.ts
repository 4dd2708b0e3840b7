import { describe, expect, it } from 'vitest';
import { languageOf, makeRelease } from '../../src/core/releases/makeRelease.js';

const EN_BODY =
  'Skarvik Ocean Hub has concluded a Memorandum of Understanding with Hamnvik Biopark in the north of the country. The two will share boats and data.';
const JA_BODY =
  '鳴瀬市は、汐見大学と包括連携協定を締結しました。両者は海の保全と人材の育成に力を合わせて取り組みます。';
const EN_TITLE = 'Skarvik Ocean Hub Concludes MOU with Hamnvik Biopark';
const JA_TITLE = '鳴瀬市と汐見大学が包括連携協定を締結';

const lines = (...parts: readonly string[]): string => parts.join('\n');
const of = (text: string) => makeRelease(text, { id: 'r1' });

describe('the day in the header of a release', () => {
  const layouts: readonly (readonly [name: string, date: string, text: string])[] = [
    ['a line of its own above the title', '2021-11-02', lines('November 2, 2021', '', EN_TITLE, '', EN_BODY)],
    ['between title and body', '2021-11-02', lines(EN_TITLE, '', '2 November 2021', '', EN_BODY)],
    [
      'at the right edge, far from the words at the left one',
      '2023-10-02',
      lines(`News Release${' '.repeat(80)}October 2, 2023`, '', EN_TITLE, '', EN_BODY),
    ],
    ['beside the word for news', '2023-10-02', lines('News / 2 October 2023', '', EN_TITLE, '', EN_BODY)],
    [
      'a wire dateline',
      '2022-09-14',
      lines(EN_TITLE, '', `BERGEN, Norway, Sept. 14, 2022 /NewsWire/ -- ${EN_BODY}`),
    ],
    [
      'a dateline with a dash',
      '2021-05-03',
      lines(EN_TITLE, '', `LEITH, Scotland, May 3, 2021 – ${EN_BODY}`),
    ],
    ['on the line under the title', '2021-11-02', lines(EN_TITLE, 'November 2, 2021', '', EN_BODY)],
    ['in lines that end as on old Macs', '2021-11-02', `November 2, 2021\r\r${EN_TITLE}\r\r${EN_BODY}`],
    ['behind a label', '2020-07-16', lines(EN_TITLE, '', 'Date: July 16, 2020', '', EN_BODY)],
    [
      'an ordinal day above the name',
      '2020-09-07',
      lines('September 7th, 2020', 'Skarvik Ocean Hub', '', EN_TITLE, '', EN_BODY),
    ],
    ['numerals with dots, the day first', '2021-04-01', lines('01.04.2021', '', EN_TITLE, '', EN_BODY)],
    ['numerals with strokes', '2021-04-23', lines('4/23/2021', '', EN_TITLE, '', EN_BODY)],
    ['a month between strokes', '2021-04-01', lines('01/APR/2021', '', EN_TITLE, '', EN_BODY)],
    ['a month between hyphens', '2021-04-12', lines('12-Apr-2021', '', EN_TITLE, '', EN_BODY)],
    [
      'behind a label and with a stop',
      '2021-12-02',
      lines('Published: 02.12.2021.', '', EN_TITLE, '', EN_BODY),
    ],
    ['beside its subject', '2021-12-02', lines('02.12.2021 · Sea and science', EN_TITLE, '', EN_BODY)],
    [
      'behind the writer',
      '2021-11-02',
      lines(EN_TITLE, '', 'By Ida Moen  |  Nov 2, 2021  04:10pm', '', EN_BODY),
    ],
    [
      'before the time that it takes to read and its writer',
      '2021-11-02',
      lines(EN_TITLE, '', 'Nov 2, 2021 · 4 min read · by Ida, co-founder', '', EN_BODY),
    ],
    [
      'beside the number of an issue',
      '2021-11-05',
      lines(
        'The newsletter of the Skarvik Hub      No. 57      Friday 5 November 2021',
        '',
        EN_TITLE,
        '',
        EN_BODY,
      ),
    ],
    [
      'at the end of the title, over what was done today',
      '2021-11-02',
      lines(`${EN_TITLE} (November 2, 2021)`, '', `Today, ${EN_BODY}`),
    ],
    ['ISO numerals', '2021-04-01', lines('2021-04-01', '', EN_TITLE, '', EN_BODY)],
    ['at the foot', '2021-11-02', lines(EN_TITLE, '', EN_BODY, '', 'November 2, 2021')],
    ['書き手の後', '2021-04-01', lines(JA_TITLE, '', '文・森野健太｜2021年4月1日 10:30', '', JA_BODY)],
    ['本日のことの題', '2021-04-01', lines(`${JA_TITLE}（2021年4月1日）`, '', `本日、${JA_BODY}`)],
    ['年月日の行', '2021-04-01', lines('2021年4月1日', '', JA_TITLE, '', JA_BODY)],
    ['元号の行', '2022-02-09', lines('令和4年2月9日', '鳴瀬市', '', JA_TITLE, '', JA_BODY)],
    [
      '発表資料の見出し',
      '2016-10-07',
      lines('プレス発表資料　平成28年10月7日　鳴瀬市政策推進課', '', JA_TITLE, '', JA_BODY),
    ],
    ['掲載日の行', '2022-02-09', lines(JA_TITLE, '', '掲載日：令和4年2月9日', '', JA_BODY)],
    ['点で区切る', '2021-04-01', lines('2021.04.01', '', JA_TITLE, '', JA_BODY)],
    ['曜日つき', '2021-04-01', lines('2021年4月1日（木）', '', JA_TITLE, '', JA_BODY)],
    ['全角の数字', '2021-04-01', lines('２０２１年４月１日', '', JA_TITLE, '', JA_BODY)],
    ['漢数字', '2021-04-01', lines('二〇二一年四月一日', '', JA_TITLE, '', JA_BODY)],
    ['末尾の行', '2021-04-01', lines(JA_TITLE, '', JA_BODY, '', '2021年4月1日　鳴瀬市')],
    ['両方の暦', '2021-04-01', lines('令和3年(2021年)4月1日', '', JA_TITLE, '', JA_BODY)],
  ];
  it.each(layouts)('%s: %s', (_, date, text) => {
    expect(of(text).publishedOn).toBe(date);
  });

  const without: readonly (readonly [name: string, text: string])[] = [
    ['none', lines(EN_TITLE, '', EN_BODY)],
    ['a page updated', lines(EN_TITLE, '', 'Updated: May 5, 2021', '', EN_BODY)],
    ['a day without its year', lines('November 2', '', EN_TITLE, '', EN_BODY)],
    ['numerals of which nobody knows the month', lines('04/05/2021', '', EN_TITLE, '', EN_BODY)],
    ['the number of a version', lines('Release 01.04.2021.7', '', EN_TITLE, '', EN_BODY)],
    ['a row of an event', lines(EN_TITLE, '', 'Signing of the memorandum | May 5, 2021', '', EN_BODY)],
    ['the day of a title over what was done before', lines(`${EN_TITLE} (May 5, 2021)`, '', EN_BODY)],
    ['a day of signing', lines(EN_TITLE, '', 'Date of signing: May 5, 2021', '', EN_BODY)],
    [
      'in a sentence',
      lines(EN_TITLE, '', EN_BODY, '', 'The hub was founded on May 5, 2001 by six divers of the town.'),
    ],
    ['更新日', lines(JA_TITLE, '', '更新日：令和4年2月9日', '', JA_BODY)],
    ['締結日', lines(JA_TITLE, '', '締結日：令和4年2月9日', '', JA_BODY)],
    ['壊れた日', lines('2021年4月63日', '', JA_TITLE, '', JA_BODY)],
    ['月日だけ', lines('4月1日', '', JA_TITLE, '', JA_BODY)],
    ['設立の日', lines(JA_TITLE, '', JA_BODY, '', '設立：2001年5月5日')],
  ];
  it.each(without)('no day: %s', (_, text) => {
    expect(of(text).publishedOn).toBeUndefined();
  });

  it('what the source says wins', () => {
    const text = lines('November 2, 2021', '', EN_TITLE, '', EN_BODY);
    expect(makeRelease(text, { id: 'r1', publishedOn: '2021-11-01' }).publishedOn).toBe('2021-11-01');
  });
});

describe('the title of a release', () => {
  const rows: readonly (readonly [name: string, title: string, text: string])[] = [
    ['the first line', EN_TITLE, lines(EN_TITLE, '', EN_BODY)],
    ['below a letterhead', EN_TITLE, lines('News Release', 'Skarvik Ocean Hub', '', EN_TITLE, '', EN_BODY)],
    ['below a menu', EN_TITLE, lines('Home', 'News', 'Contact', '', EN_TITLE, '', EN_BODY)],
    ['below a breadcrumb', EN_TITLE, lines('Home > News > 2021', '', EN_TITLE, '', EN_BODY)],
    ['a Markdown heading', EN_TITLE, lines(`# ${EN_TITLE}`, '', EN_BODY)],
    [
      'over two lines',
      EN_TITLE,
      lines('Skarvik Ocean Hub Concludes MOU', 'with Hamnvik Biopark', '', EN_BODY),
    ],
    [
      'that ends in a legal form, below an address in brackets',
      'Notice of Alliance with Vidra Logistics Co., Ltd.',
      lines(
        'March 3, 2022',
        '',
        '    Company name: Skarvik Tools Co., Ltd.',
        '    (Securities code: 0000)',
        '    Contact: Ida Moen, Executive Officer, Corporate Planning',
        '',
        '    Notice of Alliance with Vidra Logistics Co., Ltd.',
        '',
        EN_BODY,
      ),
    ],
    [
      'with a colon in it',
      'Harbor Day 2022: Skarvik Hub and Vidra Cluster Bring 18 Companies Together',
      lines(
        'Menu',
        'Harbor Day 2022: Skarvik Hub and Vidra Cluster Bring 18 Companies Together',
        'June 14, 2022',
        '',
        EN_BODY,
      ),
    ],
    [
      'of a text without a headline: its first sentence, without the dateline',
      'Skarvik Hub today announced an alliance with Vidra Cluster.',
      'OSLO, Norway, Jan. 23, 2020 /WIRE/ -- Skarvik Hub today announced an alliance with Vidra Cluster. It runs for two years, and both sides will look at the results together every spring.',
    ],
    ['before a subtitle', EN_TITLE, lines(EN_TITLE, '-- Boats and data for two coasts --', '', EN_BODY)],
    ['最初の行', JA_TITLE, lines(JA_TITLE, '', JA_BODY)],
    ['各位の下', JA_TITLE, lines('報道関係者各位', '2021年4月1日', '鳴瀬市', '', JA_TITLE, '', JA_BODY)],
    ['メニューの下', JA_TITLE, lines('ホーム', 'お知らせ', '検索', '', JA_TITLE, '', JA_BODY)],
    ['副題の前', JA_TITLE, lines(JA_TITLE, '～海と学びをつなぐ～', '', JA_BODY)],
  ];
  it.each(rows)('%s', (_, title, text) => {
    expect(of(text).title).toBe(title);
  });

  it('what the source says wins, and is found in the text', () => {
    const text = lines('Skarvik Ocean Hub', EN_TITLE, '', EN_BODY);
    const release = makeRelease(text, { id: 'r1', title: 'Skarvik Ocean Hub' });
    expect(release.title).toBe('Skarvik Ocean Hub');
    expect(release.zones[0]).toMatchObject({ kind: 'title', start: 0 });
  });

  it('a text without any title is called by its id', () => {
    expect(of('').title).toBe('r1');
    expect(of('\n\n \n').title).toBe('r1');
  });
});

describe('the language of a release', () => {
  it.each([
    [EN_BODY, 'en'],
    [JA_BODY, 'ja'],
    [`${EN_BODY} 鳴瀬市`, 'en'],
    [`${JA_BODY} Skarvik Ocean Hub`, 'ja'],
    ['MOU、LOI、NDAについて、Skarvik Hubと話し合いました。', 'ja'],
    ['', 'en'],
    ['2021', 'en'],
    ['The town 鳴瀬 lies by the sea.', 'en'],
  ] as const)('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('what the source says wins', () => {
    expect(makeRelease(EN_BODY, { id: 'r1', language: 'ja' }).language).toBe('ja');
  });
});

describe('a release keeps what it is given', () => {
  it('its text unchanged, its kind, its address and its publisher', () => {
    const text = lines(`\ufeff${EN_TITLE}`, '', EN_BODY);
    const release = makeRelease(text, {
      id: 'r1',
      publisher: 'Skarvik Ocean Hub',
      url: 'https://skarvik.example/1',
      textKind: 'digest',
    });
    expect(release).toMatchObject({
      id: 'r1',
      text,
      publisher: 'Skarvik Ocean Hub',
      url: 'https://skarvik.example/1',
      textKind: 'digest',
    });
  });

  it('front matter is no part of what is read', () => {
    const front = lines('---', 'title: 鳴瀬市', 'date: 2001-01-01', '---', '');
    const release = makeRelease(`${front}${EN_TITLE}\n\n${EN_BODY}`, { id: 'r1' }, front.length);
    expect(release).toMatchObject({ title: EN_TITLE, language: 'en' });
    expect(release.publishedOn).toBeUndefined();
    expect(release.zones[0]).toEqual({ kind: 'frontMatter', start: 0, end: front.length });
  });
});

import { expect, it } from 'vitest';
import { readFacts } from '../../src/core/facts/read.js';
import { makeRelease } from '../../src/core/releases/makeRelease.js';

/** Pages of cities, universities, hospitals, chambers of commerce and banks. */
const read = (text: string) => readFacts(makeRelease(text, { id: 'r' }));
const publisherOf = (text: string) => read(text).publisher?.value;
const first = (text: string) => read(text).agreements.find(({ status }) => status === 'own');

const PAGE = (row: string): string =>
  `${row}\n2024年5月8日\n柚木町との見守りに関する協定の締結について\n\n株式会社椿銀行は、5月7日、柚木町と「見守りに関する協定」を締結しましたのでお知らせします。\n`;

it.each([
  ['椿銀行　個人のお客さま　法人のお客さま　採用情報　椿銀行について'],
  ['くらしの情報｜しごとの情報｜町政情報｜図書館'],
  ['受験生の方へ　　在学生の方へ　　学部・大学院　　入試'],
])('a row of the steps of a site is no title: %s', (row) => {
  expect(makeRelease(PAGE(row), { id: 'r' }).title).toBe('柚木町との見守りに関する協定の締結について');
});

it('what names a paper is a title, though wide spaces part it', () => {
  const text = PAGE('椿銀行ニュース　柚木町と見守り協定を締結　お知らせ').replace(/\n柚木町との.*/, '');
  expect(makeRelease(text, { id: 'r' }).title).toBe('椿銀行ニュース 柚木町と見守り協定を締結 お知らせ');
});

const FORM =
  '梨本町\n\n日和保険株式会社との包括連携協定\n\n掲載日：2023年4月11日\n\n梨本町と日和保険株式会社は、包括連携協定を締結しました。\n\n協定の概要\n締結日\n　令和5年4月10日（月曜日）\n連携事項\n　(1) 健康づくりに関すること\n　(2) 防災に関すること\n有効期間\n　締結の日から2年間\n';

it('labels that stand alone over what they say', () => {
  const found = first(FORM);
  expect(found?.signedOn.map(({ value }) => value)).toEqual(['2023-04-10']);
  expect(found?.scope.map(({ value }) => value)).toEqual(['健康づくりに関すること', '防災に関すること']);
  expect(found?.termMonths.map(({ value }) => value)).toEqual([24]);
});

it.each([
  ['雪見会報「こだま」第40号　　2023年8月10日発行', undefined],
  ['雪見商工会議所会報「こだま」第40号　　2023年8月10日発行', '雪見商工会議所'],
  ['広報ゆきみ　No.31\n令和5年8月10日発行　発行／雪見市　編集／秘書課', '雪見市'],
  ['広報ゆきみ　No.31\n令和5年8月10日発行　印刷／汐路印刷', undefined],
])('whose paper it is: %s', (head, publisher) => {
  const text = `${head}\n\n若杉服飾専門学校と提携\n商品づくりを学生と\n\n7月12日、若杉服飾専門学校との提携式が行われ、包装の図案づくりで協力することになった。\n`;
  expect(publisherOf(text)).toBe(publisher);
});

const HOSPITAL = (foot: string): string =>
  `お知らせ　2019年12月11日\n\n医療連携協定を締結しました\n\n　本日、当院は医療法人ひばり会 八重坂リハビリテーション病院様と医療連携協定を締結いたしました。\n\n　ご不明な点は地域連携室までお尋ねください。\n\n--------------------\n${foot}`;

it.each([
  [
    '社会福祉法人 灯友会 藤ヶ原総合病院\n受付時間 8:30～11:30　休診日 日曜・祝日',
    '社会福祉法人 灯友会 藤ヶ原総合病院',
  ],
  ['藤ヶ原市民病院　地域連携室　電話 05xx-22-1111', '藤ヶ原市民病院'],
])('who signs the page is 当院, and not the other hospital: %s', (foot, publisher) => {
  expect(publisherOf(HOSPITAL(foot))).toBe(publisher);
});

it('an address alone signs nothing', () => {
  expect(publisherOf(HOSPITAL('〒000-0000 藤ヶ原市本町1-1'))).not.toBe('藤ヶ原市');
});

it('a department that names no house issues nothing in its own name', () => {
  const text =
    '報 道 発 表 資 料\n令和6年2月8日（木）\n農林部 ゆきぐに振興課\n\n農産物の販売に関する連携協定締結式の開催について\n\n　霧浜県、株式会社みのり商店及び霧浜農業協同組合は、農産物の販路拡大に向け、三者で連携協定を締結することとなりましたので、下記のとおり締結式を行います。\n';
  expect(publisherOf(text)).toBe('霧浜県');
});

it.each([
  ['学長 Lena 若林', 'Lena 若林'],
  ['学長 Sr.星野 光', 'Sr.星野 光'],
  ['理事 左近 恵', '左近 恵'],
  ['市長定例記者会見', undefined],
  ['講師派遣', undefined],
])('who is somebody: %s', (words, name) => {
  const [person] = read(`灯浜市と若葉大学が協定を締結\n\n出席者\n　若葉大学　${words}\n`).people;
  expect(person?.value.name).toBe(name);
});

it('a row of a Japanese page is Japanese, whatever its name is written in', () => {
  const people = read(
    '海洋院との協定を締結\n\n潮見機構は3月1日、スペインの海洋院（IMV）と協定を締結しました。\n\n署名者\n　潮見機構　理事　長尾 光\n　IMV　　院長　Lucia Valverde Ortiz\n',
  ).people.map(({ value }) => [value.name, value.role]);
  expect(people).toContainEqual(['Lucia Valverde Ortiz', '院長']);
});

it.each([
  ['6月3日から8日までベトナムを訪れ、7日、ダナン市でホンハ州との覚書に署名しました', '2024-06-07', undefined],
  [
    '6月7日、ホンハ州との覚書に署名しました。覚書の期間は6月7日から9月8日までです',
    '2024-06-07',
    '2024-09-08',
  ],
])('how long a visit took is no term: %s', (words, signed, ends) => {
  const found = first(
    `青根県\n公開日 2024年6月13日\n\nホンハ州との覚書の署名について\n\n　県の訪問団は、${words}。\n`,
  );
  expect(found?.signedOn.map(({ value }) => value)).toEqual([signed]);
  expect(found?.effectiveOn.map(({ value }) => value)).toEqual(ends ? ['2024-06-07'] : []);
  expect(found?.endsOn[0]?.value).toBe(ends);
});

it('the day on which a paper may be printed is its own', () => {
  const text =
    '解禁：令和2年12月3日（木）14時（新聞は4日朝刊から）\n\n国立大学法人若葉大学\n\n　　若葉大学が株式会社つゆくさと実施契約を締結\n\n国立大学法人若葉大学は、株式会社つゆくさと、11月30日付で実施契約を締結しました。\n';
  expect(read(text).publishedOn?.value).toBe('2020-12-03');
  expect(first(text)?.signedOn[0]?.value).toBe('2020-11-30');
});

it.each([
  ['提携先は、これで12か国・地域の30校となりました', 'partner', 30],
  ['海外協定校は、これで12か国・地域の30校となりました', 'overseas', 30],
])('how many there are now, of how many countries: %s', (words, countClass, number) => {
  const { counts } = read(
    `若葉大学が協定を締結\n\n若葉大学は、山査子大学と協定を締結しました。本学の${words}。\n`,
  );
  expect(counts.map(({ value }) => [value.countClass, value.number])).toEqual([[countClass, number]]);
});

const SIGNED = (rest: string): string =>
  `若葉町と株式会社こだま運輸が協定を締結\n2024年5月8日\n\n若葉町と株式会社こだま運輸は、5月7日、輸送に関する協定を締結しました。\n\n${rest}\n`;

it.each([
  [
    '連携内容\n　①　相談会の共同開催\n　②　講師の紹介\n\n３．その他\n　ありません',
    ['相談会の共同開催', '講師の紹介'],
  ],
  ['協力分野：①教育　②防災　③交流\n\n2．経緯\n　2020年に始まりました。', ['教育', '防災', '交流']],
  ['【確認した事項】\n　一　人材の育成\n　二　学生の交流', ['人材の育成', '学生の交流']],
  ['●これからの主な取り組み\n・絵本の交換\n・児童の訪問', ['絵本の交換', '児童の訪問']],
  ['●これからの催し\n・絵本の市\n・児童の発表会', []],
])('what was agreed, as pages list it: %s', (rest, scope) => {
  expect(first(SIGNED(rest))?.scope.map(({ value }) => value)).toEqual(scope);
});

it.each([
  ['若葉町から、高遠 香織副町長', ['高遠 香織', '副町長', '若葉町']],
  ['灯病院から、梅津 隆之病院長', ['梅津 隆之', '病院長', '灯病院']],
  ['若葉町から、大場スミ子町長', ['大場スミ子', '町長', '若葉町']],
  ['若葉町　高遠 香織副町長', ['高遠 香織', '副町長', '若葉町']],
  ['（株式会社こだま運輸）代表取締役社長　栗林 正和', ['栗林 正和', '代表取締役社長', '株式会社こだま運輸']],
  ['若葉大学　学長の柚木沢真理教授', ['柚木沢真理', '学長', '若葉大学']],
])('who was there, with the post and the house: %s', (row, [name, role, organisation]) => {
  const people = read(SIGNED(`出席者\n　${row}`)).people.map(({ value }) => value);
  expect(people).toContainEqual(expect.objectContaining({ name, role, organisation }));
});

const SPOKEN = (second: string): string =>
  `町長定例記者会見　令和7年4月22日\n\n発表項目\n○ 株式会社こだま運輸との協定について\n\n町長　本日はありがとうございます。はじめに、昨日、4月21日に、株式会社こだま運輸さんと、輸送に関する協定を締結させていただきました。続いて、${second}\n\n糸貫町 総務課広報係　電話 058-xxx-2111\n`;

it.each([
  ['5月1日ですけれども、一般社団法人ひばり協会さんと、撮影に関する協定を締結する運びとなりました。', 2],
  ['秋には、一般社団法人ひばり協会さんと、撮影に関する協定を締結する予定です。', 1],
])('what a mayor tells of, with the day to come: %s', (second, number) => {
  const { agreements, publisher } = read(SPOKEN(second));
  expect(publisher?.value).toBe('糸貫町');
  expect(agreements.filter(({ status }) => status === 'own')).toHaveLength(number);
  expect(agreements[0]?.signedOn[0]?.value).toBe('2025-04-21');
});

it.each([
  ['若葉町が民間企業と結ぶ環境分野の協定は5件目です。', []],
  ['若葉町が民間企業と結ぶ協定は5件目です。', [['company', 5]]],
  ['若葉町が村と協定を結ぶのは初めてで、企業との協定は14件目となりました。', [['company', 14]]],
  ['協定内容　(1) 市内8か所への回収箱の設置', []],
])('how many there are: %s', (rest, counts) => {
  expect(read(SIGNED(rest)).counts.map(({ value }) => [value.countClass, value.number])).toEqual(counts);
});

import Encoding from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import type { FormatText } from '../../src/adapters/sources/formatText.js';
import { readWebPage } from '../../src/adapters/sources/webPage.js';

const page = (head: string, body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;

function read(html: string | Uint8Array): FormatText {
  const result = readWebPage('page.html', typeof html === 'string' ? Buffer.from(html) : html);
  if (result.kind === 'refused') throw new Error(result.problem.sentence);
  return result;
}

/** Enough words around a part for it to be an article. */
const around = (part: string): string =>
  page(
    '<title>Aoba City signs an MOU | Aoba</title>',
    `<header><h1>Aoba</h1><nav><ul><li><a href="/">Home</a></li><li><a href="/news">All news</a></li></ul></nav></header>
     <main><article><h1>Aoba City signs an MOU</h1>
       <p>${'Aoba City and Minato University have worked side by side in research and teaching. '.repeat(4)}</p>
       ${part}
       <p>${'Both sides will hold events for the people who live around the harbour, every season. '.repeat(4)}</p>
     </article></main>
     <aside>Most read: The mayor opens a pool</aside><footer>Copyright 2024 Aoba</footer><script>track("MOU")</script>`,
  );

describe('the words of a web page', () => {
  it('leaves out menus, asides, feet and scripts, and begins with the title', () => {
    const { text } = read(around(''));
    expect(text).toMatch(/^#+ Aoba City signs an MOU\n\nAoba City and Minato University/);
    for (const noise of ['Home', 'All news', 'Most read', 'Copyright', 'track'])
      expect(text).not.toContain(noise);
  });

  it.each([
    ['paragraphs', '<p>First <b>part</b>\n of it.</p><p>Second.</p>', 'First part of it.\n\nSecond.'],
    ['line breaks', '<p>Signed on<br>March 5, 2021</p>', 'Signed on\nMarch 5, 2021'],
    ['headings', '<h2>What was agreed</h2><p>All.</p>', '## What was agreed\n\nAll.'],
    [
      'lists',
      '<ul><li>Events</li><li><p>Exchange of <i>people</i></p></li></ul>',
      '- Events\n- Exchange of people',
    ],
    [
      'captions',
      '<figure><img src="a.jpg" alt="x"><figcaption>Mayor Sato (left)</figcaption></figure><p>Then.</p>',
      'Mayor Sato (left)\n\nThen.',
    ],
    ['furigana', '<p><ruby>青葉<rp>(</rp><rt>あおば</rt><rp>)</rp></ruby>市</p>', '青葉市'],
    [
      'rows of label and value',
      '<table><tr><th>Signed:</th><td>March 5, 2021</td></tr><tr><th>締結日</th><td>3月5日</td></tr></table>',
      'Signed: March 5, 2021\n締結日：3月5日',
    ],
    [
      'rows under named columns',
      '<table><tr><th>Partner</th><th>Date</th></tr><tr><td>Aoba City</td><td>May 2020</td></tr></table>',
      'Partner: Aoba City / Date: May 2020',
    ],
    [
      'terms',
      '<dl><dt>期間</dt><dd>5年</dd><dt>Place</dt><dd>Town hall</dd></dl>',
      '期間：5年\nPlace: Town hall',
    ],
    ['a table that only lays out', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', 'One.\n\nTwo.'],
  ])('keeps %s', (_, part, text) => {
    expect(read(around(part)).text).toContain(text);
  });

  it('keeps a short page whole, with the date that stands beside its title', () => {
    const body = '<h1>MOU with Aoba City</h1><span class="news-date">2021.03.22</span><p>We signed it.</p>';
    expect(read(page('<title>MOU with Aoba City</title>', body)).text).toBe(
      '# MOU with Aoba City\n\n2021.03.22\n\nWe signed it.',
    );
  });

  it('reads a page of one deep nest, and one of many elements', () => {
    for (const depth of [5_000, 20_000]) {
      const deep = page('', `${'<div>'.repeat(depth)}We signed it.${'</div>'.repeat(depth)}`);
      expect(read(deep).text).toContain('We signed it.');
    }
    expect(read(page('', '<p>We signed it.</p>'.repeat(60_000))).text).toContain('We signed it.');
  });

  it('says when a page has no text, and when its end is missing', () => {
    const blank = readWebPage('page.html', Buffer.from(page('<title>A</title>', '<div id="app"></div>')));
    expect(blank).toMatchObject({ kind: 'refused', problem: { kind: 'no text', loaded: false } });
    const cut = around('').slice(0, -600);
    expect(read(cut).notes.map(({ kind }) => kind)).toEqual(['cut off']);
  });
});

describe('what a page says of itself', () => {
  const body = '<article><h1>An MOU</h1><p>We signed it.</p></article>';
  const json = (data: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it.each([
    ['meta', '<meta property="article:published_time" content="2021-03-22T10:00:00+09:00">', '2021-03-22'],
    [
      'JSON-LD',
      json({ '@type': 'NewsArticle', datePublished: '2021-03-22', dateModified: '2022-01-01' }),
      '2021-03-22',
    ],
    [
      'a JSON-LD graph',
      json({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article', datePublished: '2021-03-22' }] }),
      '2021-03-22',
    ],
    [
      'broken JSON-LD beside meta',
      '<script type="application/ld+json">{</script><meta name="date" content="2021-03">',
      '2021-03',
    ],
    ['only a change of the page', '<meta property="article:modified_time" content="2022-01-01">', undefined],
  ])('its date from %s', (_, head, date) => {
    expect(read(page(head, body)).metadata.publishedOn).toBe(date);
  });

  it('its date from <time>', () => {
    const timed = body.replace('<p>', '<time datetime="2021-03-22">22 March 2021</time><p>');
    expect(read(page('', timed))).toMatchObject({ metadata: { publishedOn: '2021-03-22' } });
    expect(read(page('', timed)).text).toContain('22 March 2021');
  });

  it('a moment in universal time as the calendar of Japan has it, on a Japanese page', () => {
    const head = '<meta property="article:published_time" content="2021-03-21T15:30:00Z">';
    expect(read(page(head, body, 'ja')).metadata.publishedOn).toBe('2021-03-22');
    expect(read(page(head, body, 'en')).metadata.publishedOn).toBe('2021-03-21');
  });

  it('its title from the heading that its own title repeats', () => {
    const head = '<title>An MOU with Aoba City | Minato University</title>';
    const html = page(
      head,
      '<h1>Minato University</h1><article><h2>An MOU with Aoba City</h2><p>Signed.</p></article>',
    );
    expect(read(html).metadata.title).toBe('An MOU with Aoba City');
  });

  it.each([
    [
      'canonical link',
      '<link rel="canonical" href="https://example.org/1"><meta property="og:url" content="https://example.org/2">',
      'https://example.org/1',
    ],
    ['og:url', '<meta property="og:url" content="https://example.org/2">', 'https://example.org/2'],
    ['no relative address', '<link rel="canonical" href="/1">', undefined],
    ['no script for an address', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('its address: %s', (_, head, url) => {
    expect(read(page(head, body)).metadata.url).toBe(url);
  });

  it('its address where a browser wrote it on saving', () => {
    const html = page('', body).replace(
      '<html',
      '<!-- saved from url=(0021)https://example.org/3 -->\n<html',
    );
    expect(read(html).metadata.url).toBe('https://example.org/3');
  });
});

describe('the encoding of a page', () => {
  const japanese = page(
    '<meta charset="Shift_JIS"><title>協定</title>',
    '<p>青葉市と協定を締結しました。</p>',
    'ja',
  );
  const encode = (to: 'SJIS' | 'EUCJP'): Uint8Array =>
    Uint8Array.from(Encoding.convert(Encoding.stringToCode(japanese), { to, from: 'UNICODE' }));

  it('is the declared one, where that holds', () => {
    expect(read(encode('SJIS')).text).toContain('青葉市と協定を締結しました。');
  });
  it('is the one of the bytes, where the declared one does not hold', () => {
    expect(read(encode('EUCJP')).text).toContain('青葉市と協定を締結しました。');
    expect(read(japanese).text).toContain('青葉市と協定を締結しました。');
  });
});

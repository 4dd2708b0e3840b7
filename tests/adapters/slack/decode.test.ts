import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/adapters/slack/questions/decode.js';

const BOT = '<@U0BOT>';

describe('what Slack encodes is read as it was seen', () => {
  it.each([
    [`${BOT} when did HLN sign?`, 'when did HLN sign?'],
    [`${BOT}: when did HLN sign?`, 'when did HLN sign?'],
    [`${BOT}、大阪府とは？`, '大阪府とは？'],
    [`Tell me, ${BOT}, who signed`, 'Tell me, who signed'],
    ['<@U0BOT|musubi> who signed', 'who signed'],
    [BOT, ''],
    ['', ''],
    ['AT&amp;T &lt;and&gt; Co', 'AT&T <and> Co'],
    ['&amp;lt;', '&lt;'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['the MOU with <https://osaka.example|大阪府>はいつ？', 'the MOU with 大阪府はいつ？'],
    ['<https://a.example?a=1&amp;b=2|A &amp; B>', 'A & B'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<mailto:a@b.example>', 'a@b.example'],
    ['<tel:+81312345678|03-1234-5678>', '03-1234-5678'],
    ['see <#C024BE7LR|general>', 'see #general'],
    ['see <#C024BE7LR>', 'see'],
    ['<!here> who signed', 'who signed'],
    ['<!subteam^S1|@partners> who signed', 'who signed'],
    ['since <!date^1614556800^{date_short}|Mar 1, 2021>', 'since Mar 1, 2021'],
    ['“Lysberg” and HLN’s', '"Lysberg" and HLN\'s'],
    ['Lys\u200bberg\ufeff', 'Lysberg'],
    ['When\u00a0did  HLN\tsign?', 'When did HLN sign?'],
    ['who signed :thinking_face: with :flag-jp:', 'who signed with'],
    [':wave::skin-tone-2: who', 'who'],
    ['大阪府:smile:はいつ', '大阪府 はいつ'],
    ['*When* did _HLN_ sign ~it~?', 'When did HLN sign it?'],
    ['`HLN`', 'HLN'],
    ['&gt; quoted\nand asked', 'quoted\nand asked'],
    ['one \n two', 'one\ntwo'],
  ])('%j → %j', (text, read) => {
    expect(decode(text)).toBe(read);
  });
});

describe('what only looks encoded stays', () => {
  it.each([
    'at 10:30:15',
    'snake_case and 2 * 3',
    'a ratio of 3:2:1',
    '大阪府の協定（第1回）はいつ？',
    'https://a.example:8080/x',
    '5 < 6 > 4',
    'R&D',
  ])('%s', (text) => {
    expect(decode(text)).toBe(text);
  });
});

const PLAIN = fc.string({ unit: fc.constantFrom(...'abc XYZ 019.,?!()\'"/&<>=大阪府はいつ。、？') });

describe('any text', () => {
  it('that is typed comes out as it was typed, but for spaces', () => {
    fc.assert(
      fc.property(PLAIN, (typed) => {
        const sent = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const expected = typed
          .replace(/^>{1,3} ?/, '')
          .replace(/ +/g, ' ')
          .trim();
        expect(decode(sent)).toBe(expected);
      }),
    );
  });

  it('keeps nothing of what mentions people, groups and channels', () => {
    const mention = fc.constantFrom(
      '<@U1>',
      '<@W1|kim>',
      '<!channel>',
      '<!here|here>',
      '<!subteam^S1|@g>',
      '<#C1>',
    );
    const word = fc.constantFrom('who', 'signed', '大阪府');
    fc.assert(
      fc.property(fc.array(fc.oneof(mention, word), { maxLength: 20 }), (parts) => {
        const words = parts.filter((part) => !part.startsWith('<'));
        expect(decode(parts.join(' '))).toBe(words.join(' '));
      }),
    );
  });

  it.each(['<', ':a', '*', '&', '`', '<@', '“', '> '])('of many %j takes no long time', (part) => {
    expect(typeof decode(part.repeat(50_000))).toBe('string');
  });
});

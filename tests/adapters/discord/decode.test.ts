import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/adapters/discord/questions/decode.js';

describe('what somebody wrote', () => {
  it.each([
    ['<@123456789012345678> who joined?', 'who joined?'],
    ['<@!123456789012345678> <@&123456789012345678> who joined?', 'who joined?'],
    ['who joined in <#123456789012345678>?', 'who joined in ?'],
    ['who joined <:wave:123456789012345678> ?', 'who joined ?'],
    ['**who** joined *Aoba* and __Minato__?', 'who joined Aoba and Minato?'],
    ['||who|| joined ~~Aoba~~?', 'who joined Aoba?'],
    ['> who joined\n# and when?', 'who joined\nand when?'],
    ['`who` joined?', 'who joined?'],
    ['[Acme](https://example.org) joined?', 'Acme joined?'],
    ['see <https://example.org/a>', 'see https://example.org/a'],
    ['2 \\* 3', '2 * 3'],
    ['snake_case and 2*3', 'snake_case and 2*3'],
    ['“Acme”’s', '"Acme"\'s'],
    ['<@123456789012345678> 大阪府との**覚書**は?', '大阪府との覚書は?'],
  ])('%j is read as %j', (written, read) => {
    expect(decode(written)).toBe(read);
  });
});

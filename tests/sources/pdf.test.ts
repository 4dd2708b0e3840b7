import { describe, expect, it } from 'vitest';
import type { FormatText } from '../../src/adapters/sources/formatText.js';
import { readPdf } from '../../src/adapters/sources/pdf.js';
import { makePdf, type PdfLine } from './makePdf.js';

async function read(bytes: Uint8Array): Promise<FormatText> {
  const result = await readPdf('a.pdf', bytes);
  if (result.kind === 'refused') throw new Error(result.problem.sentence);
  return result;
}

describe('the text of a PDF', () => {
  it.each<[string, PdfLine[][], string]>([
    [
      'keeps lines as lines',
      [['March 22, 2021', 'Aoba City has', 'signed an MOU.']],
      'March 22, 2021\nAoba City has\nsigned an MOU.',
    ],
    ['keeps Japanese', [['連携協定を', '締結しました。']], '連携協定を\n締結しました。'],
    [
      'parts paragraphs at a wider gap',
      [['One', 'one', 'one', { text: 'Two', gap: 28 }, 'two']],
      'One\none\none\n\nTwo\ntwo',
    ],
    ['marks where a page begins', [['One'], ['Two'], ['Three']], 'One\n\fTwo\n\fThree'],
  ])('%s', async (_, pages, text) => {
    expect(await read(makePdf(pages))).toMatchObject({ text, metadata: {}, notes: [] });
  });

  it('tells of a file whose end is missing, and reads what there is', async () => {
    const whole = makePdf([['Aoba City has signed an MOU.']]);
    const withoutMark = whole.subarray(0, whole.indexOf('%%EOF'));
    const { text, notes } = await read(withoutMark);
    expect(text).toBe('Aoba City has signed an MOU.');
    expect(notes.map(({ kind }) => kind)).toEqual(['cut off']);
  });

  it('tells of a font whose letters only a table outside the file explains', async () => {
    const page = makePdf([['Aoba City has signed an MOU.']]).toString('latin1');
    const font = '7 0 obj\n<< /Type /Font /Subtype /Type0 /BaseFont /Old /Encoding /90ms-RKSJ-H >>\nendobj\n';
    const { notes } = await read(Buffer.from(`${page}${font}`, 'latin1'));
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      'a.pdf was read, but it has a Japanese font without a table of its letters, and what is set in it is missing: save its text as a .txt file.',
    ]);
  });
});

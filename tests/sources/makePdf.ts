/** A line of a page: its text, and how far below the line above it stands, in points. */
export type PdfLine = string | { readonly text: string; readonly gap: number };

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** A whole PDF with the given pages, written by hand: one font whose codes are UTF-16, as ToUnicode says. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const kids = pages.map((_, i) => `${7 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 6 0 R >>',
    stream(toUnicode(pages)),
    '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent 200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + i * 2} 0 R >>`,
      stream(content(lines)),
    ]),
  ];
  return assemble(objects);
}

function toUnicode(pages: readonly (readonly PdfLine[])[]): string {
  const texts = pages.flat().map((line) => (typeof line === 'string' ? line : line.text));
  const used = [...new Set(texts.join(''))].map((character) => hex(character));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Test def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    // A block may have a hundred entries.
    ...used.map((code) => `1 beginbfchar\n<${code}> <${code}>\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function stream(text: string): string {
  return `<< /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`;
}

function content(lines: readonly PdfLine[]): string {
  const shown = lines.map((line) => {
    const { text, gap } = typeof line === 'string' ? { text: line, gap: 14 } : line;
    return `0 -${gap} Td <${hex(text)}> Tj`;
  });
  return `BT /F 10 Tf 50 800 Td ${shown.join('\n')} ET`;
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = Buffer.byteLength(file);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(file);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file);
}

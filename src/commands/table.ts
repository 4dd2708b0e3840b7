import stringWidth from 'string-width';

/** Between two columns. */
const GAP = '  ';

/**
 * Rows as columns that line up on a terminal, where a Japanese character is two columns wide. A cell
 * wider than its column's limit is cut and ends in `…`; the last column has no padding.
 */
export function table(rows: readonly (readonly string[])[], limits: readonly number[] = []): string {
  const cut = rows.map((row) => row.map((cell, i) => cutTo(cell, limits[i] ?? Number.POSITIVE_INFINITY)));
  const columns = Math.max(0, ...cut.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...cut.map((row) => stringWidth(row[i] ?? ''))),
  );
  return cut
    .map((row) =>
      row
        .map((cell, i) => pad(cell, widths[i]!))
        .join(GAP)
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - stringWidth(cell));
}

/** A cell of one line, at most `width` columns wide. */
function cutTo(cell: string, width: number): string {
  const line = cell.replace(/\s+/g, ' ').trim();
  if (stringWidth(line) <= width) return line;
  let [kept, used] = ['', 1];
  for (const character of line) {
    used += stringWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

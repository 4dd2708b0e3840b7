/** How text is set off on a terminal. */
export interface Style {
  strong(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
}

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;

const COLOURED: Style = { strong: wrap(1, 22), dim: wrap(2, 22), accent: wrap(36, 39) };
const plain = (text: string): string => text;
const PLAIN: Style = { strong: plain, dim: plain, accent: plain };

/** Colours only for a person at a terminal who has not forbidden them (`NO_COLOR`, whatever its value but empty). */
export function styleFor(isTerminal: boolean, noColor: string | undefined): Style {
  return isTerminal && (noColor === undefined || noColor === '') ? COLOURED : PLAIN;
}

type Write = (fields: object, message: string) => void;

/**
 * Tells whoever runs the program what happens: a fixed sentence, and what varies as fields. What people write
 * is told at `debug` at most, and a token never.
 */
export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

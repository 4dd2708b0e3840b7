/** What is asked of a running process, as one JSON line. */
export interface ControlRequest {
  readonly method: string;
  readonly args: readonly unknown[];
}

/**
 * What it answers, a JSON line each: any number of items, then a result or an error. A connection that ends
 * before has lost its process.
 */
export type ControlReply =
  | { readonly item: unknown }
  | { readonly result: unknown }
  | { readonly error: { readonly trouble: string; readonly sentence: string } };

/** What a process can be asked: an answer, or many items one after another. */
export type ControlMethods = Readonly<
  Record<string, (...args: readonly never[]) => Promise<unknown> | AsyncIterable<unknown>>
>;

/** A running process that can be asked. */
export interface ControlSocket {
  readonly pid: number;
  readonly path: string;
}

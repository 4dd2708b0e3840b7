export type Path = readonly (string | number)[];

/** One thing in a payload that Discord refuses. */
export interface Problem {
  readonly path: Path;
  /** Discord's name for it, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** What is wrong with one part of a payload. */
export type Problems = Generator<Problem, void, undefined>;

export const problem = (path: Path, code: string, message: string): Problem => ({ path, code, message });

/** `embeds.0.title: Must be 256 or fewer in length. (BASE_TYPE_MAX_LENGTH)` */
export const problemText = ({ path, code, message }: Problem): string =>
  `${path.join('.') || 'payload'}: ${message} (${code})`;

interface Tree {
  [key: string]: Tree | { code: string; message: string }[];
}

/** The `errors` of an Invalid Form Body: a tree along the paths, with `_errors` at its leaves. */
export function errorTree(problems: readonly Problem[]): Tree {
  const root: Tree = {};
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node._errors ??= [];
    (node._errors as { code: string; message: string }[]).push({ code, message });
  }
  return root;
}

/** What is the matter with a file. */
export type ProblemKind =
  | 'unreadable'
  | 'not a file'
  | 'too large'
  | 'empty'
  | 'binary'
  | 'other format'
  | 'encoding'
  | 'garbled'
  | 'damaged'
  | 'cut off'
  | 'no text'
  | 'locked'
  | 'front matter'
  | 'duplicate'
  | 'no agreement'
  | 'parties';

/** Something that the owner of a file should know, as one sentence that names the file and the remedy. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The file's path as it was given. */
  readonly file: string;
  /** Whether the file was read all the same; else it was left out. */
  readonly loaded: boolean;
  readonly sentence: string;
}

/** A file that was left out: `refused('empty', 'a.txt', 'is empty', 'put the text of the release into it')`. */
export function refused(kind: ProblemKind, file: string, matter: string, remedy: string): Problem {
  return { kind, file, loaded: false, sentence: `${file} ${matter}, so it was left out: ${remedy}.` };
}

/** A file that was read, with something to mend in it. */
export function noted(kind: ProblemKind, file: string, matter: string, remedy: string): Problem {
  return { kind, file, loaded: true, sentence: `${file} was read, but ${matter}: ${remedy}.` };
}

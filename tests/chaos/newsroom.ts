import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASELINE } from './agreements.js';
import { releaseFile } from './releaseFile.js';
import type { Appearance } from './script.js';

/** The folder that the programs watch. */
export class Newsroom {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder);
    this.publish({ agreement: BASELINE, language: 'en', isCorrection: false });
  }

  /** Whole at once, as whoever moves a file there does it. */
  publish({ agreement, language, isCorrection }: Appearance): void {
    const { name, text } = releaseFile(agreement, language, isCorrection);
    const beside = `${this.#folder}.new`;
    writeFileSync(beside, text);
    renameSync(beside, join(this.#folder, name));
  }
}

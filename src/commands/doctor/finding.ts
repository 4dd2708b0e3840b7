/** One thing that was looked at. */
export interface Finding {
  /** `store`, `Slack`, … */
  readonly what: string;
  readonly isWell: boolean;
  /** How it is; where it is not well, also how to mend it. */
  readonly sentence: string;
}

export const well = (what: string, sentence: string): Finding => ({ what, isWell: true, sentence });
export const ill = (what: string, sentence: string): Finding => ({ what, isWell: false, sentence });

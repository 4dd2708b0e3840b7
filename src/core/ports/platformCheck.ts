/** Something about a platform that was looked at. */
export interface PlatformFinding {
  readonly isWell: boolean;
  /** Where it is not well: what is wrong, and where in the platform's settings to mend it. */
  readonly sentence: string;
}

/** Looks whether a platform is set up: its tokens, and what they may do. */
export interface PlatformCheck {
  /** As people call it: `Slack`. */
  readonly platform: string;
  /** Nothing where it is not configured. */
  check(): Promise<readonly PlatformFinding[]>;
}

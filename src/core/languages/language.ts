/** The languages in which releases are read, questions are understood and answers are given. */
export const LANGUAGES = ['en', 'ja'] as const;

export type Language = (typeof LANGUAGES)[number];

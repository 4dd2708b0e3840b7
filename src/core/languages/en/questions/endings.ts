/** What a word left open in a template may end in: `team~` is teams, teamed and teaming, `collaborat~` collaboration. */
export const ENDINGS: readonly string[] = 's es d ed ing e er ers ion ions ive ment ments ly'.split(' ');

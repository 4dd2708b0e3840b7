/** English puts the department behind a comma, and names the house by itself. */
export const houseOf = (): string | undefined => undefined;

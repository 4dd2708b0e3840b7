/** `1 release`, `2 releases`; another plural than with s is given: `counted(2, 'entry', 'entries')`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

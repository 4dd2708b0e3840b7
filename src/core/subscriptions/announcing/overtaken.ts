/** Another process has done the same meanwhile: what this transaction has written is to be taken back. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

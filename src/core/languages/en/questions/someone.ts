/** `who is |Pekka Lehto|`: of whom nothing but who that is is asked. */
export const SOMEONE =
  /^(?:(?:and|so|ok|also|hi|hey|sorry)[ ,]+)*(?:(?:do you know|can you tell me|tell me) )?(?:who(?:s| is| was|'s|’s)|who) (?:this |that |exactly is )?((?:(?:dr|prof|professor|mr|ms|mrs)\.? )?(?!the |a |an |in |on |it\b|this |that |behind |our |their )[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}?)(?: again| anyway| exactly)?[ ?!.]*$/u;

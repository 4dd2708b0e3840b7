const OWN = /\b(?:our|this) (university|college|hospital|bank|city|prefecture|town|museum|institute)\b/i;

/** `Our hospital` is somebody's with the word in its name. */
export function ownedBy(text: string): ((name: string) => boolean) | undefined {
  const noun = OWN.exec(text)?.[1]?.toLowerCase();
  return noun === undefined
    ? undefined
    : (name) =>
        name
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(noun);
}

/** What is sent is found again by it, so it is made of what makes a delivery unique; 25 characters at most. */
export const messageKey = (
  { subscription, event }: { readonly subscription: string; readonly event: string },
  hash: (text: string) => string,
): string => hash(JSON.stringify([subscription, event])).slice(0, 25);

/** A text as a pattern that matches it word for word: `St. Ives (UK)` → `St\. Ives \(UK\)`; with any flags. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** How a text becomes the terms of the lexical index. */
export type Terms = (text: string) => readonly string[];

/** A concept of the glossary as a term. No word begins like this. */
export const conceptTerm = (concept: string): string => `#${concept}`;

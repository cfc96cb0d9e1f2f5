/** How a text becomes the terms of the lexical index. */
export type Terms = (text: string) => readonly string[];

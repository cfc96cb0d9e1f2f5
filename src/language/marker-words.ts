/** Small words and endings that say what a thing named is to the speaker, all in folded letters. */

/** Before a category: it is the one held now («с модератора»). */
export const fromWords: ReadonlySet<string> = new Set(['с', 'со', 'из', 'от']);
/** Before a category: it is the one wanted («на эксперта», «до эксперта»). */
export const toWords: ReadonlySet<string> = new Set(['на', 'до']);
/** Before a category: it is the speaker's own («я модератор»). */
export const selfWords: ReadonlySet<string> = new Set(['я', 'мен']);
/** Kazakh first person («модератормын»). */
export const firstPerson = /(?:мын|мин|пын|пин|бын|бин)$/u;
/** Kazakh ablative («модератордан»). */
export const ablative = /(?:дан|ден|тан|тен|нан|нен)$/u;
/** «До 20.08.2026», «20.08.2026 дейін»: a day with them is the last one. The Kazakh word may have endings. */
export const untilWords = { ru: 'до', kk: 'дейин' } as const;

/** What differs at a place. Numbers, dates and negations are told apart because answers are computed from them. */
export type EditionDifference =
  | 'added'
  | 'removed'
  | 'numbers'
  | 'dates'
  | 'references'
  | 'terms'
  | 'negations'
  | 'bounds'
  | 'wording';

export interface EditionChange {
  readonly place: string;
  readonly what: readonly EditionDifference[];
  /** For each kind of figures what only the first has, and what only the second: `70 | 75`. */
  readonly details: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/** Two texts side by side, and what of the knowledge rests on the places that differ. */
export interface EditionComparison {
  readonly first: string;
  readonly second: string;
  readonly places: number;
  /** How many places both have. */
  readonly aligned: number;
  readonly changes: readonly (EditionChange & {
    readonly cited: readonly { readonly kind: string; readonly id: string }[];
  })[];
}

interface Span {
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
}

/** Years and months as said: «полтора года» is 1 and 6, «15 месяцев» is 0 and 15. */
export interface DurationQuantity extends Span {
  readonly kind: 'duration';
  readonly years: number;
  readonly months: number;
}

/** A whole `day` (YYYY-MM-DD), or the parts that were said. `invalid` marks a date that does not exist. */
export interface DateQuantity extends Span {
  readonly kind: 'date';
  readonly day?: string;
  readonly alternatives?: readonly string[];
  readonly year?: number;
  readonly month?: number;
  readonly dayOfMonth?: number;
  readonly invalid?: true;
}

/** A figure a person gave, with where it stands. `place` of a reference is as in `source#place`. */
export type Quantity =
  | DurationQuantity
  | DateQuantity
  | (Span & { readonly kind: 'score'; readonly points: number; readonly of?: number })
  | (Span & { readonly kind: 'percent' | 'hours' | 'age' | 'ordinal' | 'number'; readonly value: number })
  | (Span & { readonly kind: 'level'; readonly value: string })
  | (Span & { readonly kind: 'reference'; readonly place: string });

/** What a reader of one kind of quantity returns: the quantity without its span, and how many tokens it takes. */
export type Reading = { readonly length: number; readonly quantity: Unspanned<Quantity> };
type Unspanned<Kind> = Kind extends Span ? Omit<Kind, keyof Span> : never;

/** No test of the attestation has more tasks: so many points are a sum of other things. */
const MOST_OF_TEST = 60;

/** Points that no test can give, and that are not told as so many of so many. */
export function isSum(quantity: Quantity): boolean {
  return quantity.kind === 'score' && quantity.of === undefined && quantity.points > MOST_OF_TEST;
}

/** Terms with their weights. */
export type Bag = ReadonlyMap<string, number>;

/**
 * How far a wrongly judged example may bend the weights: the higher, the more. Chosen among 0.03, 0.1 and 0.3
 * on the development questions. */
const COST = 0.1;
/** The weights are settled once no example pulls at them by so much more or less than a round before. */
const SETTLED = 3e-4;
/** An end in any case. */
const ROUNDS = 2_000;
/** An example so far on its right side is left out of the next rounds, and looked at again in the end. */
const SAFE = 0.2;
/** Neighbours are alike, and a round of them in their order learns slowly: the next one stands so far away, as a share. */
const APART = (Math.sqrt(5) - 1) / 2;

/**
 * Weights of terms that tell examples that are from such as are not: above 0 it is one, and from ±1 on for sure. A support
 * vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., 2008): nothing is drawn by lot,
 * so the same examples always give the same weights.
 */
export function learnMargin(
  examples: Iterable<{ readonly bag: Bag; readonly is: boolean }>,
): Map<string, number> {
  const terms = new Map<string, number>();
  const starts = [0];
  const at: number[] = [];
  const values: number[] = [];
  const signs: number[] = [];
  for (const { bag, is } of examples) {
    for (const [term, value] of bag) {
      const number = terms.get(term) ?? terms.size;
      terms.set(term, number);
      at.push(number);
      values.push(value);
    }
    starts.push(at.length);
    signs.push(is ? 1 : -1);
  }
  const weights = descend({
    starts: Uint32Array.from(starts),
    at: Uint32Array.from(at),
    values: Float32Array.from(values),
    signs,
    terms: terms.size,
  });
  // Most terms stand in examples that lie safely on their side, and weigh nothing.
  return new Map(
    [...terms].map(([term, at]) => [term, weights[at] ?? 0] as const).filter(([, one]) => one !== 0),
  );
}

/** By how much a bag is such as was learnt. */
export function marginOf(weights: ReadonlyMap<string, number>, bag: Bag): number {
  let margin = 0;
  for (const [term, weight] of bag) margin += weight * (weights.get(term) ?? 0);
  return margin;
}

/** Example `n` has the terms `at` with `values` from `starts[n]` up to `starts[n + 1]`. */
interface Packed {
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
  readonly values: Float32Array;
  readonly signs: readonly number[];
  readonly terms: number;
}

function descend(examples: Packed): Float64Array {
  const { starts, at, values, signs } = examples;
  const weights = new Float64Array(examples.terms);
  const pulls = new Float64Array(signs.length);
  const slack = 1 / (2 * COST);
  const lengths = signs.map((_, example) => {
    let sum = slack;
    const end = starts[example + 1] ?? 0;
    for (let place = starts[example] ?? 0; place < end; place += 1) sum += (values[place] ?? 0) ** 2;
    return sum;
  });

  /** Brings an example to its side; by how much its pull changed, or nothing where it lies there safely. */
  function settle(example: number): number | undefined {
    const sign = signs[example] ?? 1;
    const start = starts[example] ?? 0;
    const end = starts[example + 1] ?? 0;
    let margin = 0;
    for (let place = start; place < end; place += 1)
      margin += (weights[at[place] ?? 0] ?? 0) * (values[place] ?? 0);
    const pull = pulls[example] ?? 0;
    const slope = sign * margin - 1 + slack * pull;
    if (pull === 0 && slope > SAFE) return undefined;
    const moved = Math.max(0, pull - slope / (lengths[example] ?? 1));
    pulls[example] = moved;
    const step = (moved - pull) * sign;
    if (step === 0) return 0;
    for (let place = start; place < end; place += 1) {
      const term = at[place] ?? 0;
      weights[term] = (weights[term] ?? 0) + step * (values[place] ?? 0);
    }
    return Math.abs(step);
  }

  const stride = strideOver(signs.length);
  const all = Uint32Array.from(signs, (_, turn) => (turn * stride) % signs.length);
  let active = all;
  for (let round = 0; round < ROUNDS; round += 1) {
    const kept: number[] = [];
    let furthest = 0;
    for (const example of active) {
      const moved = settle(example);
      if (moved === undefined) continue;
      kept.push(example);
      furthest = Math.max(furthest, moved);
    }
    if (furthest >= SETTLED) active = Uint32Array.from(kept);
    else if (active === all) break;
    else active = all;
  }
  return weights;
}

/** A step that comes to each of so many examples once, and to near ones late. */
function strideOver(count: number): number {
  let stride = Math.max(1, Math.round(count * APART));
  while (commonDivisor(stride, count) > 1) stride += 1;
  return stride;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

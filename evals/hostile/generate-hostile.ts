/** A made input, with how it was made. */
export interface Made {
  readonly tag: string;
  readonly say: string;
}

type Random = () => number;
type Way = readonly [tag: string, make: (seed: string, random: Random) => string];

/** Signs that upset programs: controls, directions, joiners, halves of pairs, marks that stack, full-width digits. */
const SIGNS = [
  '\u0000',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud83d',
  '\ufeff',
  '\u0007',
  '👩‍🏫',
  '０',
  '٣',
  'ﷺ',
  '\\',
  '%s',
  '$1',
  '`',
];
const QUOTES = [
  "' OR '1'='1",
  '"; DROP TABLE turns; --',
  '$' + '{7*7}',
  '{{ozp.threshold}}',
  '{ $category }',
  '<b>36</b>',
  '../../etc/passwd',
];

const WAYS: readonly Way[] = [
  [
    'signs',
    (seed, random) => [...seed].map((sign) => (random() < 0.15 ? sign + pick(SIGNS, random) : sign)).join(''),
  ],
  ['shuffled', (seed, random) => shuffle(seed.split(/\s+/u), random).join(' ')],
  ['backwards', (seed) => [...seed].reverse().join('')],
  ['repeated', (seed, random) => `${seed} `.repeat(2 + Math.floor(random() * 6)).slice(0, 3900)],
  ['quoted', (seed, random) => `${seed} ${pick(QUOTES, random)}`],
  ['figures', (seed, random) => `${figure(random)} ${seed} ${figure(random)}/${figure(random)}`],
  ['no spaces', (seed) => seed.replaceAll(/\s+/gu, '')],
  [
    'cut',
    (seed, random) =>
      seed.slice(Math.floor(random() * seed.length * 0.6)).slice(0, 3 + Math.floor(random() * 20)),
  ],
  [
    'two',
    (seed, random) => seed.toUpperCase() + pick(['!!!', '???', '…', '\n\n'], random) + seed.toLowerCase(),
  ],
  [
    'noise',
    (_, random) => Array.from({ length: 4 + Math.floor(random() * 60) }, () => noise(random)).join(''),
  ],
  ['too long', (seed, random) => (random() < 0.2 ? `${seed} `.repeat(200) : seed.repeat(20).slice(0, 4000))],
];

/** Inputs made from written ones, always the same for the same ones. */
export function generateHostile(seeds: readonly string[], count: number): Made[] {
  const random = randomFrom(20250225);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const [tag, make] = WAYS[index % WAYS.length] ?? ['noise', () => '?'];
    return { tag, say: make(pick(seeds, random) || 'категория', random) };
  });
}

function figure(random: Random): string {
  const figures = [
    -1,
    0,
    0.5,
    51,
    100,
    999,
    1e21,
    2147483648,
    '29.02.2023',
    '31.11.2024',
    '0000-00-00',
    '1/0',
    '٣٦',
    'Infinity',
  ];
  return String(pick(figures, random));
}

function noise(random: Random): string {
  const ranges = [
    [0x20, 0x7e],
    [0x400, 0x4ff],
    [0x1f300, 0x1f5ff],
    [0x600, 0x6ff],
    [0x2000, 0x206f],
  ] as const;
  const [from, to] = pick(ranges, random);
  return String.fromCodePoint(from + Math.floor(random() * (to - from)));
}

function pick<T>(list: readonly [T, ...T[]] | readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

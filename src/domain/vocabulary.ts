/**
 * Closed sets that rules decide on. Their words (labels in both languages) are in `knowledge/vocabulary.yaml`, which the
 * build checks against these lists: every id has words, and no words stand without an id.
 */
export const vocabulary = {
  /** Point 5: the ladder, lowest first. */
  category: ['pedagog', 'moderator', 'expert', 'researcher', 'master'],
  /** Point 35: categories of heads and deputies, lowest first. */
  head_category: ['third', 'second', 'first'],
  /** Point 10: categories of the former system, lowest first. */
  old_category: ['old_second', 'old_first', 'old_highest'],
  /** Points 3, 26, 38: what decides periods and the test. */
  post: [
    'teacher',
    'preschool',
    'supplementary',
    'caregiver',
    'psychologist',
    'social',
    'assistant',
    'vozhaty',
    'career',
    'organizer',
    'special',
    'tvet_lecturer',
    'tvet_master',
    'tvet_other',
    'methodist',
    'methodcabinet_methodist',
    'department_head',
    'first_head',
    'deputy',
  ],
  /** What the person wants of the commission. */
  action: ['assign', 'confirm', 'early'],
  yes_no: ['yes', 'no'],
} as const;

export type VocabularyName = keyof typeof vocabulary;
export type CategoryId = (typeof vocabulary.category)[number];
export type HeadCategoryId = (typeof vocabulary.head_category)[number];
export type PostId = (typeof vocabulary.post)[number];

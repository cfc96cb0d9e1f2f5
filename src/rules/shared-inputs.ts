import { choice, day, duration, flag, number } from './input.ts';

/**
 * Inputs that several rules ask for; what a person once said of them serves every rule. Their words and how they are
 * heard are in `knowledge/inputs.yaml`. A rule's own inputs stand in its own file.
 */
export const sharedInputs = {
  category: choice('category'),
  current_category: choice('category'),
  old_category: choice('old_category'),
  post: choice('post'),
  action: choice('action'),
  tenure_years: number('years', { min: 0, max: 70 }),
  // Who goes for a category of a teacher sits a teacher's test.
  ozp_points: number('points', {
    min: 0,
    max: 60,
    most: {
      parameter: 'ozp.tasks',
      key: (known) => {
        const post = known.get('post');
        if (typeof post === 'string') return post;
        return known.has('category') ? 'teacher' : undefined;
      },
    },
  }),
  assigned_on: day(),
  ends_on: day(),
  time_to_pension: duration(),
  portfolio_passed: flag(),
};

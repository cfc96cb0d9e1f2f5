import type { CaseEntry, CaseFile } from '../domain/case.ts';
import { PersonMistake } from '../domain/errors.ts';
import type { Cases } from '../store/cases.ts';

/** The longest answer of the staff, in characters: what one message of a messenger holds. */
const ANSWER_LIMIT = 4000;

/** What the staff does with cases. Numbers may be typed in small letters; mistakes are PersonMistake. */
export function createCaseDesk({ cases }: { readonly cases: Cases }) {
  const numberOf = (typed: string) => typed.trim().toUpperCase();
  const unknown = (id: string) => new PersonMistake('unknown_case', { id: id.slice(0, 20) });

  return {
    list: (options: { readonly all: boolean }): Promise<readonly CaseEntry[]> => cases.list(options),

    async show(typed: string): Promise<CaseFile> {
      const file = await cases.file(numberOf(typed));
      if (!file) throw unknown(typed);
      return file;
    },

    async answer(typed: string, text: string): Promise<void> {
      const words = text.trim();
      if (words === '') throw new PersonMistake('empty');
      if (words.length > ANSWER_LIMIT) throw new PersonMistake('too_long', { limit: ANSWER_LIMIT });
      const state = await cases.answer(numberOf(typed), words);
      if (state === undefined) throw unknown(typed);
      if (state === 'closed') throw new PersonMistake('closed_case', { id: numberOf(typed) });
    },

    async close(typed: string): Promise<void> {
      if (!(await cases.close(numberOf(typed)))) throw unknown(typed);
    },
  };
}
export type CaseDesk = ReturnType<typeof createCaseDesk>;

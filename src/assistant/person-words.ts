import type { Answer } from '../domain/answer.ts';
import type { CaseTicket } from '../domain/case.ts';
import type { Channel } from '../domain/channel.ts';
import type { Language } from '../domain/language.ts';
import type { Phrases } from './wording/create-phrases.ts';

type Words = Pick<Answer, 'status' | 'text' | 'citations' | 'conflicts' | 'missing' | 'suggestions' | 'case'>;

/** What is said to who asks for a person: with a case that was stored, and without one. */
export function createPersonWords(deps: {
  readonly phrases: Phrases;
  readonly channels: readonly Channel[];
}) {
  const { phrases } = deps;
  const staffed = deps.channels.filter((channel) => channel.staffed);

  function said(
    status: Answer['status'],
    phrase: string,
    language: Language,
    facts: Record<string, string>,
  ): Words {
    const channels = staffed.map(({ name, value }) => `${name[language]} — ${value}`).join('; ');
    return {
      status,
      text: phrases.phrase(language, phrase, { ...facts, channels }),
      citations: [],
      conflicts: [],
      missing: [],
      suggestions: [],
    };
  }

  return {
    /** The case is stored together with these words. `again`: it was open before. */
    passedOn: (
      { again, ...ticket }: CaseTicket & { readonly again: boolean },
      language: Language,
    ): Words => ({
      ...said('escalated', again ? 'person-called-again' : 'person-called', language, { case: ticket.id }),
      case: ticket,
    }),
    /** Nothing could be stored, so nothing was passed on. */
    notPassedOn: (language: Language): Words => said('unanswerable', 'person-unavailable', language, {}),
  };
}
export type PersonWords = ReturnType<typeof createPersonWords>;

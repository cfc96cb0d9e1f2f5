import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';

const byLanguage = <Thing>(make: (language: Language) => Thing): Readonly<Record<Language, Thing>> => ({
  ru: make('ru'),
  kk: make('kk'),
});

const numbers = byLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
const days = byLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
);
const rules = byLanguage((language) => new Intl.PluralRules(language));

/** «6,5», «1 234»: comma and no-break space in both languages. */
export const formatNumber = (value: number, language: Language): string => numbers[language].format(value);

/** «20.08.2026» in both languages. */
export const formatDay = (day: Day, language: Language): string => {
  const parts = new Map(
    days[language].formatToParts(new Date(`${day}T00:00:00Z`)).map((part) => [part.type, part.value]),
  );
  return `${parts.get('day') ?? ''}.${parts.get('month') ?? ''}.${parts.get('year') ?? ''}`;
};

/** Words for a count; Russian needs `few` and `many`, Kazakh only `other`. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that goes with `count`: 1 год, 2 года, 5 лет, 1,5 года (`other`). */
export const plural = (language: Language, count: number, forms: PluralForms): string => {
  const form = rules[language].select(count);
  return (form === 'one' || form === 'few' || form === 'many' ? forms[form] : undefined) ?? forms.other;
};

/** Words that say of whom something is told: the speaker, or somebody else. All in folded letters. */

/** Kin, colleagues and friends, but for the plural that one speaks to: «коллеги, подскажите». */
const russian = new RegExp(
  `^(?:${[
    'муж(?:а|у|ем|е)?',
    'жен(?:а|ы|е|у)',
    'супруг(?:а|и|у|е)?',
    'сестр(?:а|ы|е|у)|сестренк\\p{L}*',
    'брат(?:а|у|е)?|братишк\\p{L}*',
    'мам(?:а|ы|е|у)|мать|матери',
    'пап(?:а|ы|у)|отец|отца|отцу',
    'тет(?:я|и|е|ю)|тетк\\p{L}*|дяд(?:я|и|е|ю)',
    'свекров\\p{L}*|золовк\\p{L}*|невестк\\p{L}*|снох(?:а|и|е|у)|тещ(?:а|и|е|у)|кум(?:а|ы|е|у)',
    'сын(?:а|у)?|доч(?:ь|ка|ки|ке|ку|ери)|племянни\\p{L}*',
    'коллег(?:а|е|у)',
    'подруг(?:а|и|е|у)|подружк(?:а|и|е|у)|друг(?:а|у)?|приятел(?:ь|я|ю|ница|ницы|нице)',
    'товарищ(?:а|у)?|знаком(?:ая|ой|ую|ый|ого|ому)',
    'сосед(?:ка|ки|ке|ку|а|у)?|напарни(?:ца|цы|це|цу|к|ка|ку)|однокурсни(?:ца|цы|це|цу|к|ка|ку)',
  ].join('|')})$`,
  'u',
);
const kazakhStems =
  'куйеу|апке|апай|агай|ага|ини|синли|карындас|женге|абысын|ене|ата|ана|аке|аже|келин|келиншег|балдыз|бауыр|жубай|' +
  'жолдас|кыз|ул|курбы|дос|курдас|ариптес|таныс|корши';
const kazakh = new RegExp(
  `^(?:(?:${kazakhStems})(?:[ыи]?м|[ыи]?м[ыи]з|[ыи]?н[ыи]з|с[ыи])(?:[аеня]|[нг][ае]|[нд][ыи]|[тн][ыи]н|[нд][ыи]н|д[ае]|[дн][ае]н|[дтн]ики)?)$`,
  'u',
);
/** Of somebody only after a name, else a way to speak to one: «Роза апай», but «апай, айтыңызшы». */
const afterName = /^(?:апай|агай|ариптес)$/u;
/** «Моя сестра», «у нашей коллеги», «менің әпкем»: whose somebody else is. */
const possessive =
  /^(?:мо(?:я|й|ю|ей|его|ему|е)|наш(?:а|ей|у|его|ему)?|свое(?:й|го|му)|одн(?:а|ой|у|ого|ому)|менин|биздин)$/u;
/** «У коллеги»: before these the form that one speaks to many with is that of one person. */
const beforeOne = /^(?:у|для|от|про|моей|нашей|одной)$/u;
/** «Мы с коллегой»: not of somebody else alone. */
const together = /^(?:с|со|и)$/u;

export type Person = 'self' | 'other';

const self =
  /^(?:я|мне|меня|мной|мною|мой|моя|мое|мои|моей|моего|моему|моих|моим|мою|маган|магам|менин|менде|мени|менен|меники|мендики|озим|озиме|озимнин|озимди|хочу|иду|подаю|подаюсь|сдаю|прохожу|подтверждаю|планирую|собираюсь|работаю)$/u;
/** Kazakh predicates of the first person: «алдым», «барамын», «модератормын», «апарсам». */
const firstPerson =
  /\p{L}{2}(?:д[ыи]м|т[ыи]м|м[ыи]н|п[ыи]н|б[ыи]н)$|^(?:апар|бер|бар|ал|кел|кет|от|кал|бол|шык|тапсыр|жаз|исте|ауыс|жина|кирис|раста|кешик|кешиктир|жибер|откиз|корсет|кыл|ет|де|тол|тур|жур)с[ае]м$/u;
const pronoun = /^(?:он|она|ему|ей|него|нее|ней|ним|оган|оны|онын|оники)$/u;
/** What somebody said is no fact about them: «подруга говорит, что нужно 35». */
export const speech =
  /^(?:сказ\p{L}*|говор\p{L}*|посовет\p{L}*|совет\p{L}*|рассказ\p{L}*|утвержда\p{L}*|увер\p{L}*|пиш\p{L}*|напис\p{L}*|счита\p{L}*|дума\p{L}*|айт\p{L}*|дейди|деп|деди|депти)$/u;

/** Of whom the words of a clause are; undefined where they do not say, or say both. */
export function personOf(words: readonly string[], earlierOther: boolean): Person | undefined {
  const another = words.some((word, at) => namesAnother(word, words[at - 1] ?? ''));
  const referred = earlierOther && words.some((word) => pronoun.test(word));
  const own = words.some(
    (word, at) =>
      !namesAnother(word, words[at - 1] ?? '') &&
      (isSelf(word, at) || firstPerson.test(word)) &&
      !(possessive.test(word) && namesAnother(words[at + 1] ?? '', word)),
  );
  if (own) return another ? undefined : 'self';
  if (another) return words.some((word) => speech.test(word)) ? undefined : 'other';
  return referred ? 'other' : undefined;
}

/** Whether a clause names somebody else at all. */
export function namesAnother(word: string, before: string): boolean {
  if (together.test(before) && /(?:ем|ой|ей)$/u.test(word)) return false;
  if (russian.test(word) || kazakh.test(word)) return true;
  if (before === 'ол' && /^киси(?:нин|ге|ни)?$/u.test(word)) return true;
  return (word === 'коллеги' && beforeOne.test(before)) || (afterName.test(word) && before !== '');
}

/** «Мен» within a clause joins nouns: «өтіл мен санат». */
function isSelf(word: string, at: number): boolean {
  return self.test(word) || (word === 'мен' && at <= 1);
}

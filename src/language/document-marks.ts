/** Words that carry the structure of an official document, in both languages. */

const chapter = /^(?:глава|параграф|раздел)\s+\d+\.?\s|^\d+\s*-\s*(?:тарау|параграф|бөлім)(?!\p{L})/iu;
const appendix = /^(?:приложение\s+(\d{1,2})|(\d{1,2})\s*-\s*қосымша)(?!\p{L}|\s*к\s+приказу)\s*[.]?$/iu;
const appendixIntro =
  /^(?:приложение\s+\d{1,2}|к\s+правилам|проведения\s+аттестации|педагогов$|педагогтерді|аттестаттаудан|өткізу|қағидалары|мен\s+шарттарына|\d{1,2}\s*-\s*қосымша|форма$|нысан$)/iu;
const runningHead =
  /(?:эталонды\s+бақылау\s+банк|электронды\s+нысандағы\s+нормативтік|эталонный\s+контрольный\s+банк|республики\s+казахстан\s+в\s+электронном\s+виде|редакциялау\s+күні|сақтау\s+күні|дата\s+редакции|дата\s+скачивания|^\d{2}\.\d{2}\.\d{4}$)/iu;
/** Words with a negative part that deny nothing: to secure, unceasing, regardless of, at the wrong time. */
const lexical =
  /(?<!\p{L})(?:немесе|қамтамасыз|қауіпсіз|үздіксіз|тұрақсыз|кедергісіз|сымсыз|ескертусіз|қарамастан|байланыссыз|тегін|маңызсыз|уақтылы\s+беріл\p{L}*|дұрыс\s+\p{L}+ма\p{L}*)(?!\p{L})|қауіпсіздік\p{L}*/giu;
const negation =
  /(?<!\p{L})(?:не|ни|нет|без|кроме|исключением|запреща\p{L}*|отсутств\p{L}*|несоглас\p{L}*|\p{L}{3,}(?:сыз|сіз)|емес|жоқ|қоспағанда|\p{L}+(?:[дтн][ае]н)\s+(?:басқа|өзге)(?=\s*(?:[.,;:)\n]|$))|\p{L}{2,}(?:м|б|п)(?:ай|ей)(?:ды|ді|тын|тін)?|\p{L}{2,}(?:м|б|п)(?:(?:аған|еген|ауы|еуі)\p{L}{0,6}|аса|есе|астан|естен))(?!\p{L})/giu;

/** Bounds that include their number are worded by denying: «не более четырех», «төрт жылдан аспайтын». */
const inclusive =
  /(?<!\p{L})(?:не\s+(?:более|менее|ниже|выше|позднее|ранее|реже|только)|аспа\p{L}*|(?:кем|аз|көп|артық|төмен|жоғары|кеш|ерте)\s+емес|кешіктірм\p{L}*|(?:и|және\s+одан|одан)\s+(?:да\s+)?(?:более|көп|астам|артық)|бірден\s+(?:көп|артық)|реттен\s+(?:артық|көп)(?:\s+емес)?)(?!\p{L})/giu;
const strict =
  /(?<!\p{L})(?:более|менее|свыше)\s+(?:чем\s+)?(?:\d|одн|дв|тр|чет|пят|шест|сем|вос|дев|дес)|\p{L}(?:дан|ден|тан|тен|нан|нен)\s+(?:аз|кем|артық|көп|астам)(?!\p{L})/giu;

/** A line that opens a chapter or a paragraph of chapters. */
export const isChapterHeading = (line: string): boolean => chapter.test(line);

/** The number of the appendix that a line opens, alone on it. */
export const appendixNumber = (line: string): number | undefined => {
  const [, russian, kazakh] = appendix.exec(line.trim()) ?? [];
  const number = russian ?? kazakh;
  return number === undefined ? undefined : Number(number);
};

/** The lines in the corner of an appendix that say to what it belongs. */
export const isAppendixIntro = (line: string): boolean => appendixIntro.test(line.trim());

/** What the state's reference bank prints on top of each page. */
export const isRunningHead = (line: string): boolean => runningHead.test(line);

/** How many words of a text deny or except. */
export const countNegations = (text: string): number =>
  [...text.replaceAll(inclusive, ' ').replaceAll(lexical, ' ').matchAll(negation)].length;

/** How many bounds of a text leave their own number out: «менее четырех», «төрт жылдан аз». */
export const countStrictBounds = (text: string): number =>
  [...text.replaceAll(inclusive, ' ').matchAll(strict)].length;

/** Kazakh letters among letters: near nothing in Russian, about a sixth in Kazakh. */
export const kazakhShare = (text: string): number => {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/[әғқңөұүһі]/giu)?.length ?? 0) / letters;
};

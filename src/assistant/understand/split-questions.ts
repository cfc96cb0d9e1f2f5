import { joiningWord, questionWord } from '../../language/question-words.ts';

/** Sentences of a message; the numbers of a list are dropped. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^\s*(?:\d{1,2}[.)]|[-–—•*])\s+/u, '').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The sentences of a story that ask something; the last one where none has a question mark. */
export function askingSentences(text: string): string[] {
  const sentences = sentencesOf(text);
  const asking = sentences.filter((sentence) => sentence.includes('?'));
  return asking.length > 0 ? asking : sentences.slice(-1);
}

/** What a message tells, and the questions it asks, each with what was told before it. */
export function splitQuestions(text: string): { readonly told: string; readonly asked: readonly string[] } {
  const sentences = sentencesOf(text);
  const marked = sentences.some((sentence) => sentence.includes('?'));
  const asks = (sentence: string) => (marked ? sentence.includes('?') : questionWord.test(sentence));
  return {
    told: sentences.filter((sentence) => !asks(sentence)).join(' '),
    asked: sentences.filter(asks).flatMap(clausesOf),
  };
}

/** «Какой порог и сколько раз пересдают?» asks two things: each side of the joining word has its own question word. */
function clausesOf(sentence: string): string[] {
  for (const { index, 0: joint } of sentence.matchAll(joiningWord)) {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + joint.length);
    if (questionWord.test(before) && questionWord.test(after)) return [before.trim(), ...clausesOf(after)];
  }
  return [sentence.trim()];
}

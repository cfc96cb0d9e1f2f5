/** What a button carries: `<verb>:<answer id>:<which>`; the rest is found again in the stored turn. */
export const callbackData = {
  language: (language: string, from: 'start' | 'menu') => `l:${from}:${language}`,
  example: (language: string, number: number) => `e:${language}:${number}`,
  forget: (wish: 'yes' | 'no') => `f:${wish}`,
  choice: (answer: string, missing: number, choice: number) => `c:${answer}:${missing}:${choice}`,
  suggestion: (answer: string, index: number) => `s:${answer}:${index}`,
  detail: (answer: string, detail: 'more' | 'computation' | 'grounds' | 'facts') => `d:${answer}:${detail}`,
  fact: (answer: string, index: number) => `w:${answer}:${index}`,
  remember: (answer: string, wish: 'yes' | 'no') => `m:${answer}:${wish}`,
  rating: (answer: string, rating: 'up' | 'down') => `r:${answer}:${rating}`,
} as const;

export const callbackPatterns = {
  language: /^l:(start|menu):(ru|kk)$/u,
  example: /^e:(ru|kk):([1-4])$/u,
  forget: /^f:(yes|no)$/u,
  choice: /^c:(.+):(\d+):(\d+)$/u,
  suggestion: /^s:(.+):(\d+)$/u,
  detail: /^d:(.+):(more|computation|grounds|facts)$/u,
  fact: /^w:(.+):(\d+)$/u,
  remember: /^m:(.+):(yes|no)$/u,
  rating: /^r:(.+):(up|down)$/u,
} as const;

/** The Bot API refuses a whole message for one button with more than 64 bytes. */
export function fitsButton(data: string): boolean {
  return Buffer.byteLength(data) <= 64;
}

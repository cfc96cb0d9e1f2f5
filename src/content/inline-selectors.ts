/**
 * Fluent wants each variant of a selector on its own line; in YAML and in one sentence that is hard to read. This lets
 * `{ $n -> [one] год [few] года *[many] лет }` stand in one line.
 */
export function unfoldSelectors(pattern: string): string {
  return pattern.replaceAll(/\{\s*(\$\w+)\s*->([^{}]*)\}/gu, (_, name: string, variants: string) => {
    const lines = variants.trim().split(/\s+(?=\*?\[)/u);
    return `{ ${name} ->\n${lines.map((line) => `        ${line.trim()}\n`).join('')}    }`;
  });
}

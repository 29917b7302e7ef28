/** What a screen reader says in one go: each part as a sentence of its own; parts that aren't there are left out. */
export const asSentences = (parts: readonly (string | false | undefined)[]): string =>
  parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => (/[.!?…:]$/.test(String(part)) ? part : `${part}.`))
    .join(' ');

// @ts-check
/**
 * A failure that a person can act on: printed as it stands, without a stack.
 * Everything else that is thrown is a mistake of ours and keeps its stack.
 */
export class PlainError extends Error {}

/**
 * Runs a script's main function and turns what goes wrong into words and an exit code.
 *
 * @param {() => Promise<number | void>} main Returns the exit code, or nothing for 0.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}

/**
 * One line about what is being done, so that a long wait is never a silent one.
 *
 * @param {string} text
 */
export function say(text) {
  console.log(`signpost: ${text}`);
}

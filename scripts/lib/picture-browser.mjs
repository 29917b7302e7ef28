// @ts-check

/**
 * A profile of somebody's, with a practice Autotask of its own, in which nothing moves while a picture is taken.
 *
 * @param {{ path: string }} browser
 * @param {string} extension The folder of the built extension.
 * @param {NonNullable<import('../../tests/driver/launch.mjs').LaunchOptions['options']>} options Such as the size of the view.
 */
export async function openForPictures(browser, extension, options) {
  // What is installed with the dependencies is only loaded once they are.
  const { startPractice } = await import('../../practice/server.mjs');
  const { launch } = await import('../../tests/driver/launch.mjs');
  const practice = await startPractice();
  const session = await launch({
    extension,
    browser,
    practicePort: practice.port,
    options: { colorScheme: 'light', reducedMotion: 'reduce', ...options },
  });
  return {
    session,
    /** @param {import('playwright-core').Page} page @param {string} variant Of the practice Autotask, as a query. */
    openAutotask: (page, variant) => page.goto(`${practice.origin}/practice/set?${variant}`),
    async close() {
      await session.close();
      await practice.close();
    },
  };
}

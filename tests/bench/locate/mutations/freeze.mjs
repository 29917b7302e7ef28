// @ts-check
/** @typedef {import('./in-page/frozen').FrozenDocument} FrozenDocument */

/**
 * Every document that a person sees at this moment, in all frames and windows.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} name
 * @returns {Promise<FrozenDocument[]>}
 */
export async function freezeAll(context, name) {
  const frozen = [];
  for (const page of context.pages()) {
    const isPopup = (await page.opener()) !== null;
    for (const frame of page.frames()) {
      const element = frame.parentFrame() && (await frame.frameElement());
      const box = element && (await element.boundingBox());
      if (element && (!box || box.width < 10 || box.height < 10)) continue;
      const content = await frame.evaluate(freeze);
      const realm = element ? 'frame' : isPopup ? 'popup' : 'top';
      if (content) frozen.push(/** @type {FrozenDocument} */ ({ ...content, name, realm }));
    }
  }
  return frozen;
}

/** Runs in the page. A frameset has nothing to take. */
function freeze() {
  if (document.body.localName !== 'body' || document.body.textContent?.trim() === '') return undefined;
  for (const picture of document.querySelectorAll('img')) {
    const { width, height } = picture.getBoundingClientRect();
    picture.style.width = `${width}px`;
    picture.style.height = `${height}px`;
  }
  const body = /** @type {HTMLElement} */ (document.body.cloneNode(true));
  for (const each of body.querySelectorAll('script, template')) each.remove();
  // Thousands of real frames would be made and thrown away again; a box of the same looks stands in for each.
  const frames = [...document.querySelectorAll('iframe')];
  for (const [i, each] of [...body.querySelectorAll('iframe')].entries()) {
    const box = document.createElement('div');
    for (const { name, value } of each.attributes) if (name !== 'src') box.setAttribute(name, value);
    const style = getComputedStyle(/** @type {Element} */ (frames[i]));
    for (const name of [
      'display',
      'visibility',
      'position',
      'inset',
      'width',
      'height',
      'z-index',
      'pointer-events',
    ])
      box.style.setProperty(name, style.getPropertyValue(name));
    each.replaceWith(box);
  }
  const css = [...document.styleSheets].flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  return {
    path: location.pathname,
    title: document.title,
    attributes: [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    css: css.join('\n'),
    body: body.outerHTML,
  };
}

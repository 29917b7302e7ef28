// @ts-check
// The popup as Firefox opens it below the toolbar button, which WebDriver doesn't show among the pages.

/** @typedef {Awaited<ReturnType<typeof openToolbarPopup>>} ToolbarPopup */

/**
 * Presses the toolbar button of the window in front.
 *
 * @param {import('./launch.mjs').Firefox} firefox
 */
export async function openToolbarPopup({ addon }) {
  await addon.inBrowser(pressButton, addon.id);
  return {
    /** Of the popup on the screen; it grows while its page is drawn. @type {() => Promise<{ width: number, height: number }>} */
    size: () => addon.inBrowser(readSize),
    /**
     * @template T
     * @param {() => T} code Runs beside the popup's page, of which it knows the `document`.
     * @returns {Promise<T>}
     */
    evaluate: (code) => addon.inBrowser(evaluateInPopup, `(${code})()`),
    /**
     * Presses a button with the mouse. Gives whether there is one.
     *
     * @param {string} start What its name begins with.
     * @returns {Promise<boolean>}
     */
    press: (start) => addon.inBrowser(evaluateInPopup, `(${pressInPopup})(${JSON.stringify(start)})`),
    /** @returns {Promise<boolean>} */
    isOpen: () => addon.inBrowser(isPopupOpen),
  };
}

// What follows runs in the browser's own window.

/** @param {string} id */
async function pressButton(id) {
  const queryPopup = () => document.querySelector('.webextension-popup-browser');
  /** @type {(isMet: () => boolean, failure: string) => Promise<void>} */
  const until = async (isMet, failure) => {
    const deadline = Date.now() + 10_000;
    while (!isMet()) {
      if (Date.now() > deadline) throw new Error(failure);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  // Over one that is open already, a press would only close it.
  /** @type {any} */ (queryPopup()?.closest('panel'))?.hidePopup();
  await until(() => queryPopup() === null, 'The popup of before did not close.');
  const name = `${id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const button = document.getElementById(name)?.querySelector('.unified-extensions-item-action-button');
  /** @type {HTMLElement} */ (button).click();
  // Its page is drawn in a panel that nobody sees, and is only then taken over into the one below the button.
  await until(
    () => /** @type {any} */ (queryPopup()?.closest('panelmultiview')?.closest('panel'))?.state === 'open',
    'The popup did not open.',
  );
}

function readSize() {
  const { width, height } =
    document.querySelector('.webextension-popup-browser')?.getBoundingClientRect() ?? {};
  return { width, height };
}

function isPopupOpen() {
  return document.querySelector('.webextension-popup-browser') !== null;
}

/** @param {string} expression */
function evaluateInPopup(expression) {
  const { messageManager } = /** @type {any} */ (document.querySelector('.webextension-popup-browser'));
  // Beside the page's own script, which may evaluate nothing.
  const inPopup = `{
    const { document } = content;
    let answer;
    try {
      answer = { value: ${expression} };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('signpost:answer', JSON.stringify(answer));
  }`;
  return new Promise((resolve, reject) => {
    // A popup that is only being opened changes its process, and with it goes what was asked.
    setTimeout(() => reject(new Error('The popup did not answer.')), 3000);
    messageManager.addMessageListener(
      'signpost:answer',
      function hear(/** @type {{ data: string }} */ { data }) {
        messageManager.removeMessageListener('signpost:answer', hear);
        const { value, error } = JSON.parse(data);
        if (error) reject(new Error(error));
        else resolve(value);
      },
    );
    messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(inPopup)}`, false);
  });
}

// And this beside the popup's page.

/** @param {string} start */
function pressInPopup(start) {
  const button = [...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).startsWith(start),
  );
  if (!button) return false;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  const view = /** @type {any} */ (button.ownerDocument.defaultView);
  const [left, top] = [x + width / 2, y + height / 2];
  for (const type of ['mousedown', 'mouseup']) {
    // Older ones have it elsewhere.
    if (view.synthesizeMouseEvent) view.synthesizeMouseEvent(type, left, top, { button: 0, clickCount: 1 });
    else view.windowUtils.sendMouseEvent(type, left, top, 0, 1, 0);
  }
  return true;
}

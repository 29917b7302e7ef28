// @ts-check

/**
 * Runs in the page: pastes as a browser does from another page, with bold names and lists.
 *
 * @param {Element} field
 * @param {string} html
 */
export function pasteInto(field, html) {
  const data = new DataTransfer();
  data.setData('text/html', html);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

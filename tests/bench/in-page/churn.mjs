// @ts-check

/**
 * Runs in the bench page: changes its list of a thousand rows so many times a second, in batches, the way a busy
 * application does: texts, classes, other attributes, nodes added and removed. 0 stops it.
 *
 * @param {number} perSecond
 */
export function setChurn(perSecond) {
  const world = /** @type {any} */ (globalThis);
  clearInterval(world.churn);
  if (perSecond === 0) return;
  const batchMs = 20;
  const list = document.getElementById('rows');
  let at = 0;
  let due = 0;
  let last = performance.now();
  const change = () => {
    at += 1;
    const row = list?.children[(at * 37) % list.children.length];
    if (!row) return;
    switch (at % 5) {
      case 0:
        /** @type {Element} */ (row.firstElementChild).textContent = `T2026${at}`;
        break;
      case 1:
        row.classList.toggle('seen');
        break;
      case 2:
        row.setAttribute('data-at', String(at));
        break;
      case 3:
        row.after(row.cloneNode(true));
        break;
      default:
        row.remove();
    }
  };
  world.churn = setInterval(() => {
    const now = performance.now();
    due += ((now - last) / 1000) * perSecond;
    last = now;
    for (; due >= 1; due -= 1) change();
  }, batchMs);
}

// A page's content waits in a <template> until its script is there to bring it to life: what is seen can be used.
export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function fill(template) {
  const after = Number(template.dataset.after);
  if (after > 0) await wait(after);
  document.getElementById('LoadingIndicator')?.remove();
  template.replaceWith(template.content);
}

export const pending = () => [...document.querySelectorAll('template[data-after]')];

/** Resolves when everything late on this page is there. */
export const arrived = () => Promise.all(pending().map(fill));

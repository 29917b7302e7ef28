/**
 * Changes this document so many times a second, one at a time, the way a busy application does: texts, classes and
 * attributes of rows, rows that come and go, texts in shadow roots, classes of the boxes around everything, and the
 * control itself, re-created. Returns what stops it.
 */
export function startChanges(perSecond: number): () => void {
  const body = document.querySelector('#grid tbody')!;
  const panels = [...document.querySelectorAll('x-panel')].map(({ shadowRoot }) => shadowRoot!);
  let count = 0;
  const pick = <Item>(all: ArrayLike<Item>): Item => all[(count * 37) % all.length]!;
  const kinds: ((row: Element) => void)[] = [
    (row) => (row.children[4]!.textContent = `On hold ${count}`),
    (row) => row.classList.toggle('Selected'),
    (row) => row.setAttribute('aria-label', `Row ${count}`),
    (row) => row.after(row.cloneNode(true)),
    (row) => row.remove(),
    () => (pick(panels).querySelector('h3')!.textContent = `Panel ${count}`),
    () => body.classList.toggle('Busy'),
    () => document.body.classList.toggle('Busy'),
    () => recreate([...document.querySelectorAll('.Button2')].at(-1)!),
  ];
  const timer = setInterval(() => {
    count += 1;
    kinds[count % kinds.length]!(pick(body.children));
  }, 1000 / perSecond);
  return () => clearInterval(timer);
}

const recreate = (element: Element) => element.replaceWith(element.cloneNode(true));

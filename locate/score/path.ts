/** The way from the root to an element: tags, and the position of each among its equals. */
export interface ElementPath {
  readonly tags: readonly string[];
  readonly positions: readonly number[];
}

export type Part = 'header' | 'main' | 'aside' | 'footer' | '';

const STEP = /^(?:\*\[local-name\(\) = "(\w+)"\]|([^[]*))(?:\[(\d+)\])?/;

/** Reads `/html[1]/body[1]/div[2]`, and XPath's way of naming elements of SVG. */
export function readPath(path: string): ElementPath {
  const tags: string[] = [];
  const positions: number[] = [];
  for (const step of path.split('/')) {
    if (step === '') continue;
    const found = STEP.exec(step);
    tags.push(found?.[1] ?? found?.[2] ?? step);
    positions.push(Number(found?.[3] ?? 1));
  }
  return { tags, positions };
}

/** The part of the page, by HTML's own landmarks on the way, or by what its ancestor's id says. */
export function partOf({ tags }: ElementPath, anchor: string): Part {
  const id = anchor.toLowerCase();
  if (tags.includes('footer') || id.includes('foot')) return 'footer';
  for (const tag of tags) {
    if (tag === 'header' || tag === 'nav') return 'header';
    if (tag === 'aside' || tag === 'main') return tag;
  }
  return /head|nav|menu/.test(id) ? 'header' : '';
}

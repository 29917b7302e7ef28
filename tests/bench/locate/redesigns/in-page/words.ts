const LONGEST = 40;
const TOLD = ['id', 'title', 'aria-label', 'placeholder', 'href'];

/** An element in one line, for a person who has to find it again. */
export function inWords(element: Element): string {
  const text = shorten(element.textContent ?? '');
  const attributes = TOLD.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && value !== '#' ? [`${name}="${shorten(value)}"`] : [];
  });
  const classes = [...element.classList].slice(0, 3).map((name) => `.${name}`);
  const icon = text ? null : element.querySelector('i, svg, img');
  const inside = icon ? `(${[...icon.classList].join(' ') || icon.localName})` : '';
  const { left, top } = element.getBoundingClientRect();
  const at = `at ${Math.round(left)},${Math.round(top)}`;
  return [element.localName + classes.join(''), text && `"${text}"`, ...attributes, inside, at]
    .filter(Boolean)
    .join(' ');
}

function shorten(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

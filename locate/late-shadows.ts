import * as dom from './dom';

/** So many of each kind are asked at a time; where there are more, each has its turn. */
const MOST_ASKED = 500;
/** The kinds of HTML's own that may have one. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Elements that may get a shadow root after they were read, which no mutation tells of: elements of the page's own
 * kinds, and empty boxes.
 */
export interface LateShadows {
  /** Takes an element in that has no shadow root yet. */
  note(element: Element): void;
  /** Those that have got one since. */
  take(): Element[];
}

export function createLateShadows(): LateShadows {
  const custom = new Set<Element>();
  const empty = new Set<Element>();

  /** Whether an element has got a shadow root; it is forgotten then, or when it is gone. */
  const hasOne = (element: Element, known: Set<Element>): boolean => {
    if (!dom.isConnected(element)) known.delete(element);
    else if (dom.shadowRoot(element)) return known.delete(element);
    return false;
  };

  function takeFrom(known: Set<Element>): Element[] {
    const found = [];
    let left = Math.min(known.size, MOST_ASKED);
    for (const element of known) {
      if ((left -= 1) < 0) break;
      if (hasOne(element, known)) found.push(element);
      // To the end, so that others are asked next.
      if (known.delete(element)) known.add(element);
    }
    return found;
  }

  return {
    note(element) {
      const name = dom.localName(element);
      if (name.includes('-')) custom.add(element);
      else if (HOSTS.has(name) && !dom.firstChild(element)) empty.add(element);
    },
    take: () => [custom, empty].flatMap(takeFrom),
  };
}

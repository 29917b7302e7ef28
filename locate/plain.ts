import * as dom from './dom';

/**
 * Tells quickly of most elements of a page that none of some selectors picks them. The selectors may ask for a tag,
 * for attributes of the element itself, and for what stands above it; one that picks every element in a place, such
 * as `nav *`, misses those of ordinary tags without attributes.
 */
export function createPlainTest(selectors: string): (element: Element) => boolean {
  /** A document of our own, in which making an element runs nothing of the page. */
  const workshop = document.implementation.createHTMLDocument('');
  const plainTags = new Map<string, boolean>();

  const isPlainTag = (tag: string): boolean => {
    const known = plainTags.get(tag);
    if (known !== undefined) return known;
    const isPlain = isPlainMade(tag);
    plainTags.set(tag, isPlain);
    return isPlain;
  };

  function isPlainMade(tag: string): boolean {
    try {
      return !dom.matches(dom.createElement(workshop, tag), selectors);
    } catch {
      // A parser accepts names that can't be made by script.
      return false;
    }
  }

  return (element) =>
    dom.hasAttributes(element) ? !dom.matches(element, selectors) : isPlainTag(dom.localName(element));
}

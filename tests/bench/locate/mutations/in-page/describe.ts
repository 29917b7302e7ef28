import { ancestorsOf, wordsIn } from './dom';

/** An element in words, for the list of what went wrong. */
export function describe(element: Element | undefined): string {
  if (!element) return 'nothing';
  const of = (each: Element) =>
    [each.localName, ...each.classList].join('.') +
    (each.getAttribute('role') ? `[role=${each.getAttribute('role')}]` : '');
  const place = ancestorsOf(element, 4).map(of).toReversed().join(' > ');
  return `${place} > ${of(element)} “${wordsIn(element).slice(0, 60)}”`;
}

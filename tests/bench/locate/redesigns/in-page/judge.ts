/** How much two boxes have to share so that a ring around the one is a ring around the other. */
const SAME_BOX = 0.85;
/** What is pressed by pressing anything in it. */
const PRESSED = 'a, button, label, summary, [role=button], [role=tab]';

/** Whether an element can be pointed at: what takes no room gets no ring. */
export function isInView(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Whether an answer is as good as the truth: itself, what is pressed with it, its own label or the field of that
 * label, or the same box nested in it or around it.
 */
export function isRight(answer: Element, truth: Element): boolean {
  if (answer === truth) return true;
  if (truth.contains(answer) && truth.matches(PRESSED)) return true;
  if (controlOf(answer) === truth || controlOf(truth) === answer) return true;
  return (answer.contains(truth) || truth.contains(answer)) && overlapOf(answer, truth) > SAME_BOX;
}

const controlOf = (element: Element) => (element instanceof HTMLLabelElement ? element.control : null);

/** The part that two boxes share of what they cover together. */
function overlapOf(a: Element, b: Element): number {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + other.width * other.height - shared);
}

import axe from 'axe-core';

/** What axe finds wrong. jsdom paints nothing, so contrast is proven by sums instead (tokens.test.ts). */
export async function findViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

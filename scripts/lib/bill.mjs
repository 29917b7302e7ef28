// @ts-check

/** How npm is asked for it. Not with `--omit dev`: that leaves out what tools need, too, such as React. */
export const BILL = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];

/**
 * The bill of materials as npm gives it, of what the product carries: without the tools, and without what differs from one
 * time or folder to the next, so that the same sources give the same file.
 *
 * @param {string} printed What npm printed; there may be notes before the JSON.
 * @param {{ name: string, version: string }} product
 * @returns {string}
 */
export function tidyBill(printed, { name, version }) {
  const { serialNumber: _serial, metadata, ...bill } = JSON.parse(printed.slice(printed.indexOf('{')));
  const { timestamp: _when, component, ...others } = metadata;
  const carried = bill.components.filter((/** @type {Component} */ each) => !isTool(each));
  const known = new Set([
    component['bom-ref'],
    ...carried.map((/** @type {Component} */ each) => each['bom-ref']),
  ]);
  const dependencies = bill.dependencies
    .filter((/** @type {Dependency} */ { ref }) => known.has(ref))
    .map((/** @type {Dependency} */ each) => ({
      ...each,
      dependsOn: each.dependsOn.filter((ref) => known.has(ref)),
    }));
  const own = { ...component, type: 'application', name, version };
  const tidy = { ...bill, components: carried, dependencies, metadata: { ...others, component: own } };
  return `${JSON.stringify(tidy, null, 2)}\n`;
}

/** @typedef {{ 'bom-ref': string, scope?: string }} Component */
/** @typedef {{ ref: string, dependsOn: string[] }} Dependency */

/** npm's word for what only tools need, or what may be left out. @param {Component} component */
const isTool = ({ scope }) => scope === 'optional';

// @ts-check

/** @typedef {{ title?: string, head: string[], rows: (string | number)[][] }} Table */
/** @typedef {{ what: string, aim: string, value: string, met: boolean }} Aim */
/**
 * @typedef {object} Part What one part of the benchmark found.
 * @property {string} title
 * @property {Table[]} tables
 * @property {Aim[]} [aims]
 * @property {string[]} [notes]
 * @property {unknown} data The figures behind the tables, as they are kept in results.json.
 */

/**
 * Prints one part: tables that a person can read and a Markdown file can hold.
 *
 * @param {Part} part
 */
export function printPart({ title, tables, aims = [], notes = [] }) {
  console.log(`\n## ${title}`);
  for (const { title: name, head, rows } of tables) {
    console.log(name ? `\n${name}\n` : '');
    console.log(drawTable([head, ...rows.map((row) => row.map(String))]));
  }
  for (const note of notes) console.log(`\n${note}`);
  if (aims.length > 0) console.log('');
  for (const { what, aim, value, met } of aims) {
    console.log(`- ${met ? 'aim met   ' : 'aim MISSED'} ${what}: ${value} (aim: ${aim})`);
  }
}

/** @param {string[][]} rows The first is the head. */
function drawTable(rows) {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((row) => (row[i] ?? '').length)));
  /** @param {string[]} row */
  const line = (row) =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}

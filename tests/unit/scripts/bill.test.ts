import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BILL, tidyBill } from '../../../scripts/lib/bill.mjs';
import { read } from '../repository/tree';

interface Bill {
  bomFormat: string;
  metadata: { component: { name: string; version: string } };
  components: { name: string; purl: string }[];
}

interface Lock {
  packages: Record<string, { dependencies?: Record<string, string> }>;
}

const product = JSON.parse(read('package.json')) as { name: string; version: string; dependencies: object };
const { packages } = JSON.parse(read('package-lock.json')) as Lock;
/** Asked once: npm is slow to start. */
const { stdout: printed } = spawnSync('npm', BILL, {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});

describe('the bill of materials', () => {
  const bill = JSON.parse(tidyBill(printed, product)) as Bill;

  it('names the product and everything that it carries, and no tool', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component).toMatchObject({ name: product.name, version: product.version });
    const carried = new Set<string>();
    const carry = (name: string) => {
      if (carried.has(name)) return;
      carried.add(name);
      Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).forEach(carry);
    };
    Object.keys(product.dependencies).forEach(carry);
    expect(new Set(bill.components.map(({ name }) => name))).toEqual(carried);
    for (const { purl } of bill.components) expect(purl).toMatch(/^pkg:npm\//);
  });

  it('has nothing in it of the moment or the folder in which it was made', () => {
    const later = printed.replace(/"timestamp": "[^"]*"/, '"timestamp": "2000-01-01T00:00:00.000Z"');
    expect(tidyBill(later, product)).toBe(tidyBill(printed, product));
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedControl } from '@/guide/procedure/recorded-control';
import { openLab, PREFERENCES, type Lab } from './lab/open-lab';

/** What was shown on a page, and looked for after the page was built anew: told by what stands around it. */
let lab: Lab;
beforeAll(async () => void (lab = await openLab()));
afterAll(() => lab.close());

const icon = (classes: string, mark: string) =>
  `<button data-at="${mark}"><i class="${classes}" style="display:inline-block;width:16px;height:16px"></i></button>`;
const box = (name: string, inside: string) =>
  `<div class="box"><div class="box-header"><h3>${name}</h3>${inside}</div><div>Content of ${name}</div></div>`;
const card = (name: string, inside: string) =>
  `<section class="card shadow"><div><div class="tools">${inside}</div><h2>${name}</h2></div><p>Content of ${name}</p></section>`;
const oldIcon = (mark: string) => icon('fa fa-minus', mark);
const newIcon = (mark: string) => icon('bi bi-dash-lg', mark);

async function record(body: string): Promise<RecordedControl> {
  await lab.show(body, PREFERENCES);
  const described = await lab.describe('[data-at="it"]');
  expect(described).toMatchObject({ ok: true, faults: [] });
  return described!.recorded;
}
async function recall(recorded: RecordedControl, body: string) {
  await lab.show(body, PREFERENCES);
  return lab.recall(recorded);
}

describe('the button of one of several boxes', () => {
  const before = box('Visitors', oldIcon('a')) + box('Sales', oldIcon('it')) + box('Orders', oldIcon('b'));

  it('is found in its box, whatever the box is made of and its icon is called', async () => {
    const recorded = await record(before);
    const after =
      card('Orders', newIcon('b')) + card('Sales', newIcon('it')) + card('Visitors', newIcon('a'));
    expect(await recall(recorded, after)).toMatchObject({ status: 'found', at: 'it' });
  });

  it('is missed when its box is gone, or has none any more', async () => {
    const recorded = await record(before);
    const others = card('Orders', newIcon('b')) + card('Visitors', newIcon('a'));
    expect(await recall(recorded, others)).toMatchObject({ status: 'absent' });
    expect(await recall(recorded, others + card('Sales', ''))).toMatchObject({ status: 'absent' });
  });

  it('is missed when a box of another name has the only one left', async () => {
    const recorded = await record(before);
    expect(await recall(recorded, card('News', newIcon('x')))).toMatchObject({ status: 'absent' });
  });
});

describe('one of several without a heading', () => {
  const row = (who: string, control: string) =>
    `<div class="post"><b>${who}</b><p>Wrote this</p>${control}</div>`;
  const share = (mark: string) => `<div><a href="#s" data-at="${mark}">Share</a></div>`;
  const before = row('First report', share('a')) + row('Second report', share('it'));

  it('is found by the words next to it', async () => {
    const recorded = await record(before);
    const li = (who: string, mark: string) =>
      `<li><span>${who}</span> <em>Wrote this</em><button data-at="${mark}">Share</button></li>`;
    const after = `<ul>${li('Second report', 'it')}${li('First report', 'a')}</ul>`;
    expect(await recall(recorded, after)).toMatchObject({ status: 'found', at: 'it' });
  });

  it('is missed when it is gone', async () => {
    const recorded = await record(before);
    expect(await recall(recorded, row('First report', share('a')))).toMatchObject({ status: 'absent' });
    expect(
      await recall(recorded, row('First report', share('a')) + row('Third note', share('c'))),
    ).not.toMatchObject({
      status: 'found',
    });
  });
});

it('of what stands around it nothing can be read', async () => {
  const recorded = await record(box('Visitors', oldIcon('a')) + box('Sales', oldIcon('it')));
  expect(JSON.stringify(recorded.around)).not.toMatch(/visitors|content/i);
  expect(JSON.stringify(recorded.around?.rivals)).toMatch(
    /^\[\{("\w+":("([0-9a-f]{4})+"|\[\d+,\d+\]),?)+\}\]$/,
  );
});

it('what was recorded before any of it was kept is still found', async () => {
  const { around: _around, ...older } = await record(box('Visitors', '') + box('Sales', oldIcon('it')));
  expect(await recall(older, box('Visitors', '') + box('Sales', oldIcon('it')))).toMatchObject({
    status: 'found',
    at: 'it',
  });
});

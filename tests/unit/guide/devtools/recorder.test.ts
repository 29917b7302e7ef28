import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportRecorder } from '@/guide/devtools/export-recorder';
import { importRecorder } from '@/guide/devtools/import-recorder';
import type { Target } from '@/guide/procedure/procedure';
import { shipped } from '@/procedures/catalogue';
import { sampleProcedure } from '../sample';

function imported(steps: unknown[], title = 'Post a charge') {
  const result = importRecorder(JSON.stringify({ title, steps }));
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result;
}

const click = (...selectors: (string | string[])[]) => ({ type: 'click', offsetX: 3, offsetY: 4, selectors });

describe('a recording of DevTools', () => {
  it('becomes steps by names and roles', () => {
    const { article } = imported([
      click(['aria/Contracts[role="link"]'], ['#nav > li:nth-child(3)'], ['text/Contracts']),
      click(['xpath///*[@id="x"]'], ['text/Post']),
      click([['aria/Main frame', 'aria/Save & Close[role="button"]'][1]!]),
    ]);
    expect(article.title).toBe('Post a charge');
    expect(article.steps.map(({ verb, names, role, say }) => ({ verb, names, role, say }))).toEqual([
      { verb: 'press', names: ['Contracts'], role: 'link', say: 'Click Contracts.' },
      { verb: 'press', names: ['Post'], role: undefined, say: 'Click Post.' },
      { verb: 'press', names: ['Save & Close'], role: 'button', say: 'Click Save & Close.' },
    ]);
  });

  it('keeps no value: they are counted and dropped, and so are names that hold data', () => {
    const { article, values } = imported([
      click(['aria/Title[role="textbox"]']),
      { type: 'change', value: 'Printer of Dana is broken', selectors: [['aria/Title[role="textbox"]']] },
      { type: 'change', value: 'High', selectors: [['aria/Priority[role="combobox"]']] },
      click(['aria/T20240531.0042 Printer'], ['text/T20240531.0042 Printer']),
      click(['text/dana@rivera-dental.example']),
    ]);
    expect(values).toBe(4);
    expect(article.steps.map(({ verb, names }) => [verb, ...names].join(' '))).toEqual([
      'type Title',
      'choose Priority',
      'by-hand',
      'by-hand',
    ]);
    expect(JSON.stringify(article)).not.toMatch(/Dana|High|T2024|rivera/);
  });

  it('refuses scripts and steps of other tools, and lists them', () => {
    const { refused, left, article } = imported([
      { type: 'setViewport', width: 1, height: 1 },
      { type: 'waitForExpression', expression: 'alert(1)' },
      { type: 'scroll', x: 0, y: 10 },
      { type: 'scroll', x: 0, y: 20 },
      { type: 'customStep', name: 'other-tool', parameters: {} },
      { type: 'keyDown', key: 'Enter' },
    ]);
    expect(refused).toEqual([
      { number: 2, type: 'waitForExpression' },
      { number: 5, type: 'customStep' },
    ]);
    expect(left).toEqual({ setViewport: 1, scroll: 2, keyDown: 1 });
    expect(article.steps).toEqual([]);
  });

  it('takes over what opens the next control, where it goes, and what it waits for', () => {
    const { article, pages, waits } = imported([
      { type: 'navigate', url: 'https://ww5.autotask.net/Mvc/Contracts/Search.mvc?client=Rivera#x' },
      { type: 'hover', selectors: ['aria/CRM'] },
      click(['aria/Contacts[role="menuitem"]']),
      { type: 'waitForElement', selectors: ['aria/New Contact'], visible: true },
      { type: 'waitForElement', selectors: ['aria/Active'], properties: { checked: true } },
      { type: 'waitForElement', selectors: ['aria/Loading'], operator: '==', count: 0 },
    ]);
    expect(pages).toEqual([{ step: 0, path: '/Mvc/Contracts/Search.mvc' }]);
    expect(article.steps[0]).toMatchObject({ names: ['Contacts'], openedBy: 'CRM' });
    expect(waits).toEqual([
      { step: 0, name: 'New Contact', is: 'visible' },
      { step: 0, name: 'Active', is: 'checked' },
      { step: 0, name: 'Loading', is: 'gone' },
    ]);
  });

  it.each(['', '[]', '{"title":"x"}', '{"title":"x","steps":[{"type":1}]}', '{"title":"x","steps":{}}'])(
    'is refused in words where it is none: %s',
    (text) => {
      const result = importRecorder(text);
      expect(result).toMatchObject({ ok: false });
      expect(result.ok ? [] : result.problems.join(' ')).toMatch(/found|JSON|empty/i);
    },
  );

  it('never throws, whatever its steps hold', () => {
    const selector = fc.oneof(
      fc.string(),
      fc.string().map((name) => `aria/${name}[role="button"]`),
      fc.string().map((name) => `text/${name}`),
    );
    const type = fc.constantFrom(
      'click',
      'change',
      'hover',
      'navigate',
      'waitForElement',
      'customStep',
      'toString',
    );
    const step = fc.record({
      type,
      selectors: fc.array(fc.oneof(selector, fc.array(selector))),
      url: fc.webUrl(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        for (const { say, names } of imported(steps).article.steps) {
          expect(say.length).toBeLessThanOrEqual(240);
          for (const name of names) expect(name).toMatch(/^[^{}]{1,80}$/su);
        }
      }),
    );
  });
});

describe('a guide as a recording', () => {
  it.each(shipped.map(({ procedure }) => [procedure.id, procedure] as const))(
    '%s comes back with its controls',
    (_id, procedure) => {
      const text = exportRecorder(procedure, 'ww5.autotask.net');
      const result = importRecorder(text);
      if (!result.ok) throw new Error(result.problems.join('\n'));
      expect(result.refused).toEqual([]);
      expect(result.values).toBe(0);
      const pressed = result.article.steps.flatMap(({ names }) => names);
      const known = Object.values(procedure.targets).flatMap(({ names = [] }) =>
        names.map((name) => name.text),
      );
      expect(known).toEqual(expect.arrayContaining(pressed));
      expect(result.article.steps.length).toBeGreaterThanOrEqual(procedure.steps.length);
    },
  );

  it('never fills anything in: fields are for the person', () => {
    const text = exportRecorder(shipped[2]!.procedure, 'ww5.autotask.net');
    const { steps } = JSON.parse(text) as { steps: { type: string; parameters?: { say: string } }[] };
    expect(steps.map(({ type }) => type)).not.toContain('change');
    expect(
      steps.filter(({ type }) => type === 'customStep').map(({ parameters }) => parameters?.say),
    ).toEqual([
      'In Account, choose the account of both contacts. Without it, no contact can be chosen.',
      'In Source Contact, choose the duplicate. It will be removed.',
      'In Destination Contact, choose the contact to keep.',
    ]);
  });

  it('points at what opens a control where no step presses that, and comes back with it', () => {
    const bare = sampleProcedure([{ targets: ['a'] }, { targets: ['c'] }]);
    const { a, b, c } = bare.targets;
    const exported = (targets: Record<string, Target | undefined>) => {
      const text = exportRecorder({ ...bare, targets } as typeof bare, undefined);
      const { steps } = JSON.parse(text) as { steps: { type: string; selectors?: string[][] }[] };
      const told = steps.slice(1).map(({ type, selectors }) => `${type} ${selectors?.[0]?.[0]}`);
      return { told, openers: imported(steps).article.steps.map(({ openedBy }) => openedBy) };
    };
    const [A, B, C] = ['A', 'B', 'C'].map((name) => `aria/${name}[role="button"]`);
    const hovered = exported({ a, b, c: { ...c!, openedBy: ['b'] } });
    expect(hovered.told).toEqual([`click ${A}`, `hover ${B}`, `click ${C}`]);
    expect(hovered.openers).toEqual([undefined, 'B']);
    // The step before has opened it.
    expect(exported({ a, b, c: { ...c!, openedBy: ['a'] } }).told).toEqual([`click ${A}`, `click ${C}`]);
    // A menu in a menu, and one that leads back to itself.
    const nested = {
      a: { ...a!, openedBy: ['b'] },
      b: { ...b!, openedBy: ['d'] },
      c,
      d: { ...c!, openedBy: ['b'] },
    };
    expect(exported(nested).told).toEqual([`hover ${C}`, `hover ${B}`, `click ${A}`, `click ${C}`]);
  });

  it('presses every control of a step that has several in turn', () => {
    const bare = sampleProcedure([{ targets: ['a', 'b'], sequence: true }]);
    const target = (name: string): Target => ({
      label: name,
      where: '',
      role: ['button'],
      names: [{ text: name, source: 'kb', certainty: 'documented' }],
    });
    const text = exportRecorder({ ...bare, targets: { a: target('Tools'), b: target('Merge') } }, undefined);
    expect(
      imported((JSON.parse(text) as { steps: unknown[] }).steps).article.steps.map(({ names }) => names),
    ).toEqual([['Tools'], ['Merge']]);
  });
});

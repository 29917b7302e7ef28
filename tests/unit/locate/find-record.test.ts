import { describe, expect, it } from 'vitest';
import { find, otherControls, saveButton } from './records';

describe('looking for a recorded element', () => {
  it('finds it where nothing has changed, and says by what', () => {
    const { status, record, why } = find(saveButton, [...otherControls, saveButton]);
    expect(status).toBe('found');
    expect(record).toBe(saveButton);
    expect(why).toContain('same name ("save and close")');
    expect(why).toContain('same position');
    expect(why.at(-1)).toMatch(/^next best 0\.0\d$/);
  });

  it('finds it after it has moved, lost its id and got other classes', () => {
    const moved = {
      ...saveButton,
      id: 'z81',
      classes: ['button-v2'],
      path: '/html[1]/body[1]/main[1]/div[3]/form[1]/ul[1]/li[1]/button[1]',
      box: { x: 60, y: 140, width: 120, height: 32 },
    };
    expect(find(saveButton, [...otherControls, moved]).record).toBe(moved);
  });

  it('says that it is gone when it is', () => {
    const { status, why } = find(saveButton, otherControls);
    expect(status).toBe('absent');
    expect(why[0]).toBe('the name differs and nothing else is sure enough');
  });

  it('does not take the neighbour that moved into its place', () => {
    const neighbour = { ...otherControls[0]!, path: saveButton.path!, box: saveButton.box! };
    expect(find(saveButton, [...otherControls.slice(1), neighbour]).status).not.toBe('found');
  });

  it.each([
    ['nothing of its makers’ on it', {}],
    ['the same id', { id: 'ticket-action' }],
    ['the same name attribute', { name: 'action' }],
    ['both', { id: 'ticket-action', name: 'action' }],
  ])('does not take what differs in the word that matters: with %s', (_, marks) => {
    const { id: __, ...unmarked } = saveButton;
    for (const [text, other] of [
      ['Copy Ticket', 'Merge Ticket'],
      ['Submit a new link', 'Submit a new text post'],
      ['Yes', 'No'],
    ]) {
      const target = { ...unmarked, ...marks, text };
      const answer = find(target as typeof saveButton, [
        ...otherControls,
        { ...target, text: other } as typeof saveButton,
      ]);
      expect([text, answer.status]).toEqual([text, 'absent']);
      expect(answer.why[0]).toBe('the name differs and nothing else is sure enough');
    }
  });

  it('does not take a link to the same place at the other end of the page for it', () => {
    const path = '/html[1]/body[1]/div[1]/ul[1]/li[1]/a[1]';
    const box = { x: 400, y: 10, width: 60, height: 20 };
    const link = {
      tag: 'a',
      text: 'Reports',
      href: '/reports',
      classes: ['nav'],
      near: 'Home Admin',
      path,
      box,
    };
    const other = { ...link, near: 'Imprint Privacy', box: { ...box, y: 2600 } };
    expect(find(link, [...otherControls, link]).status).toBe('found');
    expect(find(link, [...otherControls, other]).status).not.toBe('found');
  });

  it('takes a box as its place only where that is no box of half the page', () => {
    const link = {
      tag: 'a',
      text: 'Open Reports',
      href: '/reports',
      classes: ['nav'],
      near: 'Home Admin',
      anchor: 'box',
      path: '/html[1]/body[1]/div[1]/ul[1]/li[1]/a[1]',
      box: { x: 400, y: 10, width: 60, height: 20 },
    };
    const elsewhere = { ...link, near: 'Imprint Privacy', box: { ...link.box, y: 2600 } };
    const page = (anchor: string) =>
      Array.from({ length: 60 }, (_, at) => ({
        ...otherControls[0]!,
        text: `Button ${at}`,
        id: `b${at}`,
        anchor,
        path: `/html[1]/body[1]/main[1]/div[${at + 1}]/button[1]`,
        box: { x: 40, y: 30 * at, width: 60, height: 20 },
      }));
    expect(find(link, [...page('other'), elsewhere]).record).toBe(elsewhere);
    const around = find(link, [...page('box'), elsewhere]);
    expect([around.status, around.why[0]]).toEqual(['absent', 'the same words may stand elsewhere']);
  });

  it('takes no name that buttons of a form share for an identifier', () => {
    const { id: _, near: __, ...button } = { ...saveButton, name: 'action', text: 'Save' };
    const longer = { ...button, text: 'Save as Draft', box: { ...saveButton.box!, y: 700 } };
    expect(find(button, [...otherControls, button]).record).toBe(button);
    expect(find(button, [...otherControls, longer]).status).not.toBe('found');
  });

  it('does not take another page of a list for it', () => {
    const page = { ...saveButton, id: '', tag: 'a', text: 'Page 2', href: '/list?page=2' };
    const next = { ...page, text: 'Page 3', href: '/list?page=3' };
    expect(find(page, [...otherControls, next]).status).not.toBe('found');
  });

  it('takes two that are the same for ambiguous', () => {
    const { id: _, path: __, ...row } = { ...saveButton, text: 'Edit' };
    const rows = [1, 2].map((at) => ({
      ...row,
      path: `/html[1]/body[1]/table[1]/tr[${at}]/td[1]/button[1]`,
    }));
    const answer = find({ ...row, path: '/html[1]/body[1]/table[1]/tr[7]/td[1]/button[1]' }, rows);
    expect(answer.status).toBe('ambiguous');
    expect(answer.why[0]).toBe('two elements fit equally well');
  });

  it('counts an element and what fills it as one', () => {
    const { id: _, ...link } = { ...saveButton, tag: 'a', path: '/html[1]/body[1]/main[1]/ul[1]/li[2]/a[1]' };
    const inner = { ...link, tag: 'span', path: `${link.path}/span[1]` };
    const answer = find(link, [...otherControls, inner, link]);
    expect(answer.status).toBe('found');
    expect([link, inner]).toContain(answer.record);
  });

  it('knows an element without a name by the label of its field', () => {
    const icon = {
      tag: 'i',
      label: 'Primary Resource',
      classes: ['icon'],
      near: 'Primary Resource Queue',
      path: '/html[1]/body[1]/main[1]/form[1]/div[4]/i[1]',
      box: { x: 300, y: 200, width: 16, height: 16 },
    };
    const other = {
      ...icon,
      label: 'Secondary Resources',
      path: '/html[1]/body[1]/main[1]/form[1]/div[5]/i[1]',
    };
    expect(find(icon, [other, icon]).record).toBe(icon);
    expect(find(icon, [other]).status).not.toBe('found');
  });

  it('has an answer for an empty page', () => {
    expect(find(saveButton, [])).toMatchObject({ status: 'absent', pAbsent: 1 });
  });
});

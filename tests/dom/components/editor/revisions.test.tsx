import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RevisionList } from '@/components/editor/RevisionList';
import { sampleProcedure } from '../../../unit/guide/sample';
import { findViolations } from '../find-violations';
import { button } from './open-draft';

const titled = (title: string) => sampleProcedure([{}], { title, format: 2 });
const revisions = ['One', 'Two', 'Three'].map((title, at) => ({
  number: at + 4,
  at: at + 1,
  note: '',
  file: { ...titled(title), revision: { number: at + 4, at: '2026-11-24' } },
}));

const show = () =>
  render(<RevisionList revisions={revisions} now={titled('Now')} onBringBack={() => undefined} />);
const choice = () => screen.getByRole('combobox', { name: 'Compare with' });
const changes = (name: string) => within(screen.getByRole('group', { name }));

/** What stood there, and what stands there after it. */
const told = (name: string, tag: 'del' | 'ins') =>
  changes(name).getByText(/./, { selector: tag }).textContent;

describe('the revisions of a guide', () => {
  it('are compared with the draft at first, and with any other of them', async () => {
    const { container } = show();
    await userEvent.click(button('Compare: Revision 5'));
    expect([
      told('Before: Revision 5 · After: The draft', 'del'),
      told('Before: Revision 5 · After: The draft', 'ins'),
    ]).toEqual(['Two', 'Now']);
    expect(
      within(choice())
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['The draft', 'Revision 6', 'Revision 4']);
    await userEvent.selectOptions(choice(), 'Revision 6');
    expect([
      told('Before: Revision 5 · After: Revision 6', 'del'),
      told('Before: Revision 5 · After: Revision 6', 'ins'),
    ]).toEqual(['Two', 'Three']);
    expect(await findViolations(container)).toEqual([]);
  });

  it('are told from the older to the newer, whichever was chosen first', async () => {
    show();
    await userEvent.click(button('Compare: Revision 6'));
    await userEvent.selectOptions(choice(), 'Revision 4');
    expect([
      told('Before: Revision 4 · After: Revision 6', 'del'),
      told('Before: Revision 4 · After: Revision 6', 'ins'),
    ]).toEqual(['One', 'Three']);
    await userEvent.click(button('Compare: Revision 4'));
    expect([
      told('Before: Revision 4 · After: The draft', 'del'),
      told('Before: Revision 4 · After: The draft', 'ins'),
    ]).toEqual(['One', 'Now']);
  });

  it('that say the same are said to have no difference', async () => {
    const same = { ...revisions[0]!, number: 7 };
    render(
      <RevisionList revisions={[revisions[0]!, same]} now={titled('Now')} onBringBack={() => undefined} />,
    );
    await userEvent.click(button('Compare: Revision 7'));
    await userEvent.selectOptions(choice(), 'Revision 4');
    expect(screen.getByText('There is no difference.')).toBeVisible();
  });
});

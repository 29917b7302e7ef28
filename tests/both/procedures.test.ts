import { describe, expect, inject, it } from 'vitest';
import { clickAt } from '../driver/point.mjs';
import { pressCard, waitForCard } from '../driver/signpost-page.mjs';
import { setUpExtension, type Variant } from '../setup/e2e-context';
import { RIGHT_CONTROLS } from '../driver/right-controls.mjs';
import { whatIsAt } from '../driver/what-is-at.mjs';
import { chooseContact } from '../e2e/steps/merge-contacts';
import { expectRightControls } from '../e2e/steps/right-controls';
import type { View } from '../driver/view.mjs';
import { followGuide, restartGuide, waitForView } from '../e2e/steps/technician';

const extension = setUpExtension();

/** There a guide takes three times as long: one of each kind is followed. */
const isFirefox = inject('browserName') === 'firefox';

const atStep =
  (...steps: string[]) =>
  ({ card }: { card: { step: string } }) =>
    steps.includes(card.step);

describe('merging contacts', () => {
  const WORDS = ['organizations', 'accounts', 'companies', 'clients', 'customers', 'sites', 'business-units'];
  const OTHERS: Variant[] = [
    { nav: 'collapsed' },
    { nav: 'open', categories: 'menu' },
    { section: 'closed' },
    { windows: 'tab', traps: '1' },
  ];
  const SHELLS = ['g2', 'g1', 'g0'];
  // Every word, and every shell with every one of the others: three and four take turns, and meet in twelve.
  const ALL = Array.from({ length: SHELLS.length * OTHERS.length }, (_, index): Variant => {
    const [shell, words] = [SHELLS[index % SHELLS.length]!, WORDS[index % WORDS.length]!];
    return { shell, words, ...OTHERS[index % OTHERS.length] };
  });
  const VARIANTS = isFirefox ? ALL.slice(3, 6) : ALL;
  it.each(VARIANTS)('is led to the window and through it: %o', async (variant) => {
    await extension.newAutotaskTab(variant);
    await restartGuide(extension, 'merge-contacts');
    const way = await followGuide(extension, atStep('choose-source'));
    expectRightControls(way);
    const { page } = await waitForView(extension, atStep('choose-source'), 'the first field');
    expect(page.url()).toContain('ContactMerge');
    await chooseContact(page, 0, 0);
    await pressCard(page, 'I did it');
    const second = await waitForView(
      extension,
      (view) => atStep('choose-destination')(view) && view.spotlight !== null,
      'the second field',
    );
    expect(await whatIsAt(page, second.spotlight!.box)).toMatch(RIGHT_CONTROLS['choose-destination']!);
    await chooseContact(page, 1, 1);
    await pressCard(page, 'I did it');
    const warned = await waitForCard(page, (card) => card?.step === 'merge');
    expect(warned!.text).toContain('can’t be undone');
    const rest = await followGuide(extension);
    expectRightControls(rest);
    expect(rest.at(-1)?.text).toContain('The KB article explains');
  });

  it.each(isFirefox ? ['denied'] : ['no-section', 'no-tab', 'denied'])(
    'explains the permission that is missing: %s',
    async (admin) => {
      await extension.newAutotaskTab({ admin });
      await restartGuide(extension, 'merge-contacts');
      const isExplained = ({ card }: { card: { text: string } }) =>
        /Access Denied|Your account (doesn’t have permission|may change only a part)/.test(card.text);
      const way = await followGuide(
        extension,
        (view) =>
          isExplained(view) ||
          (admin === 'no-section' && atStep('open-contact-merge')(view)) ||
          (admin === 'no-tab' && atStep('open-features')(view)),
      );
      expectRightControls(way);
      const { spotlight } = await waitForView(extension, isExplained, 'the reason');
      expect(spotlight).toBeNull();
    },
  );
});

describe.each(isFirefox ? ['g1'] : ['g2', 'g1', 'g0'])('in the shell %s', (shell) => {
  it.each(['ticket-categories', 'customer-support-request'])(
    '%s leads into a new ticket',
    async (procedure) => {
      await extension.newAutotaskTab({ shell, traps: '1' });
      await restartGuide(extension, procedure);
      const way = await followGuide(extension, atStep('choose-category'));
      expectRightControls(way);
      const view = await waitForView(
        extension,
        (each) => atStep('choose-category')(each) && each.spotlight !== null,
        'the new ticket',
      );
      expect(view.page.url()).toContain('TicketNew');
      expect(await whatIsAt(view.page, view.spotlight!.box)).toMatch(RIGHT_CONTROLS['choose-category']!);
    },
  );

  it('a ticket’s category is pointed at on the page that asks for it first, and then on the ticket', async () => {
    await extension.newAutotaskTab({ shell, category: 'ask' });
    await restartGuide(extension, 'ticket-categories');
    await followGuide(extension, atStep('choose-category'));
    const isPointing = (view: View) => atStep('choose-category')(view) && view.spotlight !== null;
    const { page } = await waitForView(extension, isPointing, 'the list of categories');
    expect(await page.title()).toContain('Choose Category');
    await clickAt(page, { css: '.CategorySquare', nth: 1 });
    await expect.poll(() => page.url()).toMatch(/categoryId=2/);
    const view = await waitForView(extension, isPointing, 'the field on the ticket');
    expect(await whatIsAt(page, view.spotlight!.box)).toMatch(/Administrative Change\/Request$/);
    await pressCard(page, 'I did it');
    await waitForCard(page, (card) => card?.step === 'choose-ticket-template');
  });

  it('a note is added to a ticket with a template', async () => {
    const page = await extension.newAutotaskTab({
      shell,
      to: '/Mvc/ServiceDesk/TicketDetail.mvc?ticketId=29001',
    });
    await restartGuide(extension, 'note-templates');
    const way = await followGuide(extension, atStep('choose-template'));
    expectRightControls(way);
    const view = await waitForView(extension, atStep('choose-template'), 'the note');
    expect(view.page.url()).toContain('NewTicketNotePage');
    expect(view.page).not.toBe(page);
    const before = await followGuide(extension, atStep('fill-in'));
    expectRightControls(before);
    await view.page.evaluate(() => {
      const fields = [...document.querySelectorAll('.EditorContainer')];
      fields
        .find((each) => each.textContent.includes('Note Title'))!
        .querySelector('input')!
        .focus();
    });
    await view.page.keyboard.type('Rebooted the server');
    const rest = await followGuide(extension);
    expectRightControls(rest);
    expect(rest.map(({ step }) => step)).toContain('save-note');
    expect(rest.at(-1)?.text).toContain('All done');
    expect(view.page.isClosed()).toBe(true);
  });
});

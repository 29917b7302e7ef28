import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { imported, importSentence, nameStep } from './corpus';

/** The article as a browser copies it, its lines as our procedures quote them; the excerpts are our own. */
const PASTED = `How to set up 2FA in your AutoTask profile

How to set up 2FA in your AutoTask profile


Under user (click your name in upper right) -> Preferences tab -> Scroll down to One-Time Password Options button and click it.


Click the button that says "Request New QR code". 

Then add the account to Authy by scanning the AutoTask-generated QR code using the Authy app on your phone, or manually entering the code. 

Afterwards, make sure to uncheck the button to receive password via email in this same box. 


    • Related Articles

    • List of Note Templates in AutoTask

      Templates save typing. Click New Note, then choose the template that fits best, and write the rest in your own ...
    • Merging Contacts in Autotask

      Click Admin and then ...
    • Ticket Categories and How to Use Them

      Choose a category before ...
    • Send a "to do" ticket assigned to a specific tech to AutoTask via email

      Write to the address of ...
    • Customer Support Request (Current customer, non-help desk)

      For current customers. See “New Client Intake Instructions” for ...
`;

/** The article itself isn't ours to pass on: it is read where it lies beside the checkout. */
const BESIDE = fileURLToPath(
  new URL('../../../../../shared/kb/how-to-set-up-2fa-in-your-autotask-profile.txt', import.meta.url),
);
const own = existsSync(BESIDE) ? readFileSync(BESIDE, 'utf8') : undefined;

const ways: [which: string, text: string | undefined][] = [
  ['as our procedures quote it', PASTED],
  [`in its own words${own === undefined ? ' (left out: it isn’t beside the checkout)' : ''}`, own],
];

describe.each(ways)('the KB article, pasted as it is, %s', (_which, text) => {
  const article = imported(text ?? PASTED);

  it.skipIf(text === undefined)(
    'becomes its five actions in Autotask, with the authenticator by hand',
    () => {
      expect(article.title).toBe('How to set up 2FA in your AutoTask profile');
      expect(article.steps.map(nameStep)).toEqual([
        'press your name',
        'press Preferences',
        'press One-Time Password Options',
        'press Request New QR code',
        'by-hand',
        'uncheck receive password via email',
      ]);
      expect(article.steps[0]).toMatchObject({ landmark: 'profile-menu' });
      expect(article.steps[4]).toMatchObject({
        byHand: true,
        kb: expect.stringContaining('Authy') as string,
      });
    },
  );

  it.skipIf(text === undefined)('has five related articles, of whose excerpts no step is made', () => {
    expect(article.related.map(({ title }) => title)).toEqual([
      'List of Note Templates in AutoTask',
      'Merging Contacts in Autotask',
      'Ticket Categories and How to Use Them',
      'Send a "to do" ticket assigned to a specific tech to AutoTask via email',
      'Customer Support Request (Current customer, non-help desk)',
    ]);
  });

  it.skipIf(text === undefined)('leaves nothing not understood', () => {
    expect(article.sentences.filter(({ fate }) => fate === 'not-understood')).toEqual([]);
  });
});

describe('what becomes of a sentence', () => {
  it('gives a caution to the step that it is about', () => {
    const { steps, sentences } = imported(
      '# Closing\n\nDo not post a charge twice.\n\n1. Click **Charges**.\n2. Click **Post Charge**.\n3. Click **Save**.',
    );
    expect(steps.map(({ caution }) => caution !== undefined)).toEqual([false, true, false]);
    expect(sentences[1]).toMatchObject({ kind: 'caution', fate: 'used', steps: [1] });
  });

  it('gives a caution to the step that its paragraph has told, without the word itself', () => {
    const { steps } = importSentence(
      '- Click **Add**. **Warning:** it is counted at once.\n- Click **Save**.',
    );
    expect(steps.map(({ caution }) => caution)).toEqual(['it is counted at once.', undefined]);
  });

  it('takes a field that is named before what is chosen in it', () => {
    const [step] = importSentence('In **Source**, choose the duplicate.').steps;
    expect(step).toMatchObject({ verb: 'choose', names: ['Source'] });
  });

  it('gives a permission to the first step that follows', () => {
    const { steps } = imported('# A\n\nYou must be an administrator.\n\n- Click **Rates**.');
    expect(steps[0]?.permission).toBe('You must be an administrator.');
  });

  it('keeps a result as a tip of the step before it', () => {
    const { sentences, steps } = imported('# A\n\nClick **Rates**. A new window will pop up.');
    expect(sentences.at(-1)).toMatchObject({ kind: 'result', fate: 'used', steps: [0] });
    expect(steps[0]?.tips).toEqual(['A new window will pop up.']);
  });

  it.each([
    ['If you do not see the Merge button, ask your manager.', 1, 'stop'],
    ['If the **Merge** button is greyed out, skip this step.', 1, 'next'],
    ['If it isn’t there, ask your manager.', 0, 'stop'],
  ])('says what to do where the control that it names isn’t there: %s', (text, step, after) => {
    const { sentences, steps } = imported(`# A\n\n1. Click **Contacts**.\n2. ${text}\n3. Click **Merge**.`);
    expect(steps[step]?.missing).toEqual({ say: text.replaceAll('**', ''), after });
    expect(sentences[2]).toMatchObject({ kind: 'condition', fate: 'used', steps: [step] });
  });

  it('keeps another condition as a tip, and the one that a step has, too', () => {
    const { steps } = imported(
      '# A\n\n1. Click **Contacts**. If you have questions, ask the help desk.\n2. If the ticket is locked, click **Unlock**.',
    );
    expect(steps[0]?.tips).toEqual(['If you have questions, ask the help desk.']);
    expect(steps[1]).toMatchObject({ names: ['Unlock'], tips: ['If the ticket is locked, click Unlock.'] });
  });

  it('takes an offer and the press of it for one step', () => {
    const { steps } = importSentence('There should be a link for "Tax Regions". Click it.');
    expect(steps.map(nameStep)).toEqual(['press Tax Regions']);
  });

  it('begins a sentence after a quote, though the full stop was forgotten', () => {
    const { sentences } = importSentence('Click "Rates" Under the "Codes" section, click "Add".');
    expect(sentences.slice(2).map(({ text }) => text)).toEqual([
      'Click "Rates"',
      'Under the "Codes" section, click "Add".',
    ]);
  });

  it('takes a section that was told of for that of the next sentence, and of no other', () => {
    const { steps } = importSentence(
      'Scroll down to the "Codes" section. Click **Add**. A window opens. Click **Merge**.',
    );
    expect(steps.map(({ inSection }) => inSection)).toEqual(['Codes', undefined]);
  });

  it('takes the section that begins a list for that of its items', () => {
    const { steps } = importSentence('In the **Codes** section:\n\n- Check **Active**.\n- Click **Add**.');
    expect(steps.map(({ inSection }) => inSection)).toEqual(['Codes', 'Codes']);
  });

  it('says where the control is, as the article does', () => {
    const [step] = importSentence(
      'In the **Approvals** section, click **Post** at the top of the window.',
    ).steps;
    expect(step).toMatchObject({ inSection: 'Approvals', where: 'at the top of the window' });
  });

  it('tells which control brings the next one into view', () => {
    const [, step] = importSentence('Click **Post** in the **Tools** menu.').steps;
    expect(step).toMatchObject({ openedBy: 'Tools' });
  });

  it.each([
    ['Klicken Sie auf die Schaltfläche, um das Ticket zu schließen.'],
    ['Нажмите кнопку и выберите шаблон.'],
  ])('marks a sentence in another language as not understood: %s', (text) => {
    expect(importSentence(text).sentences.at(-1)).toMatchObject({ fate: 'not-understood', steps: [] });
  });
});

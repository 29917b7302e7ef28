import { describe, expect, it } from 'vitest';
import { checkAgainstKb, countVerdicts } from '@/guide/kb-check/kb-check';
import { correctionsToMarkdown } from '@/guide/kb-check/kb-corrections';
import { tellLabels, tellSeen } from '@/guide/kb-check/kb-check-words';
import type { LibraryEntry } from '@/guide/office/library';
import { emptyObserved, type Observed } from '@/guide/kb-check/observed';
import type { Procedure } from '@/guide/procedure/procedure';
import { sampleProcedure, twoFactor } from '../sample';

const AT = Date.UTC(2026, 10, 24, 12);
const entryOf = (procedure: Procedure): LibraryEntry => ({
  id: procedure.id,
  procedure,
  file: procedure,
  origin: 'shipped',
  hidden: false,
  locked: false,
});
const sawIn = (procedure: string, seen: Partial<Observed['procedures'][string]>): Observed => ({
  version: 1,
  procedures: { [procedure]: { labels: {}, absent: {}, ...seen } },
});
const check = (observed = emptyObserved) => checkAgainstKb(entryOf(twoFactor), observed);
const stepOf = (id: string, observed?: Observed) => check(observed).steps.find((step) => step.id === id)!;

describe('what the KB says, against Autotask', () => {
  it('finds the renamed button, with since when and by which source', () => {
    const step = stepOf('open-code-options');
    expect(step.verdict).toBe('differs');
    expect(tellLabels(step)).toEqual([
      expect.stringMatching(
        /^“One-Time Password Options” is called “Authentication Code Options” \(current\)\. Source: Autotask help.*documented/,
      ),
    ]);
  });

  it('finds the steps that the KB leaves out, and those where nothing differs', () => {
    const leftOut = { unquoted: 'The KB article leaves this step out.' };
    expect(stepOf('confirm-code')).toMatchObject({ verdict: 'differs', wording: leftOut });
    expect(stepOf('open-code-options').wording).toHaveProperty('kb');
    expect(stepOf('request-qr-code').verdict).toBe('agrees');
    expect(stepOf('add-account').verdict).toBe('not-compared');
    expect(countVerdicts(check()).differs).toBeGreaterThan(2);
  });

  it('says what this browser saw, and believes it', () => {
    const labels = { 'code-options': { text: 'One-Time Password Options', at: AT } };
    const old = stepOf('open-code-options', sawIn('autotask-2fa', { labels }));
    expect(tellSeen(old)).toEqual(['Saw “One-Time Password Options”, as the KB calls it, on Nov 24, 2026.']);
    expect(tellLabels(old)).toEqual([]);
    const absent = { 'stop-email': { how: 'not-applicable', at: AT } } as const;
    const gone = stepOf('stop-email', sawIn('autotask-2fa', { absent }));
    expect(gone).toMatchObject({ absent: { how: 'not-applicable', at: AT }, verdict: 'differs' });
  });

  it('takes one person’s report and our inference as no more than that', () => {
    const one = sampleProcedure([
      { kb: 'Click A.', targets: ['a'] },
      { kb: 'Click B.', drift: { say: 'It may be gone.', certainty: 'inferred' } },
      { kb: 'Click C.' },
    ]);
    const absent = { 'step-3': { how: 'missing', at: AT } } as const;
    const checked = checkAgainstKb(entryOf(one), sawIn('sample', { absent }));
    expect(checked.steps.map(({ verdict }) => verdict)).toEqual(['not-compared', 'may-differ', 'may-differ']);
    expect(correctionsToMarkdown([checked])).toBe('');
  });

  it('does not count the office’s own word as a difference', () => {
    const office = sampleProcedure([{ kb: 'Accounts & Contacts', targets: ['a'] }], {
      words: {
        organizations: { options: ['Organizations', 'Accounts'], source: 'help', certainty: 'documented' },
      },
      sources: { kb: { title: 'KB' }, help: { title: 'Help' } },
      targets: {
        a: {
          label: 'the section',
          where: 'There.',
          role: ['link'],
          names: [
            { text: 'Accounts & Contacts', source: 'kb', certainty: 'documented' },
            { text: '{organizations} & Contacts', source: 'help', certainty: 'documented' },
          ],
        },
      },
    });
    const labels = { a: { text: 'Sites & Contacts', at: AT } };
    expect(checkAgainstKb(entryOf(office), emptyObserved).steps[0]?.verdict).toBe('agrees');
    expect(checkAgainstKb(entryOf(office), sawIn('sample', { labels })).steps[0]?.verdict).toBe('differs');
  });
});

describe('the corrections for the KB’s owner', () => {
  const corrections = correctionsToMarkdown([check()]);

  it('name the article, the step, both wordings and the source', () => {
    expect(corrections).toMatch(/^# Corrections for the KB\n/);
    expect(corrections).toContain('[How to set up 2FA in your AutoTask profile](https://kb.geekgirlsit.com/');
    expect(corrections).toContain(
      '- **Step 3: Open the code options**\n  - The KB: “Scroll down to One-Time',
    );
    expect(corrections).toMatch(/is called “Authentication Code Options”/);
  });

  it('leave out what agrees', () => {
    expect(corrections).not.toContain('Request a new QR code');
    expect(corrections).not.toContain('Add the account');
  });
});

import { useState } from 'react';
import { checkAgainstKb, type KbCheck } from '@/guide/kb-check/kb-check';
import { correctionsToMarkdown } from '@/guide/kb-check/kb-corrections';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { Confirm } from '../shared/Confirm';
import { Icon } from '../shared/Icon';
import { KbCheckArticle } from './KbCheckArticle';
import type { Outside } from './outside';
import { PageHead } from './PageHead';

/** Where the KB and today's Autotask differ, by procedure, and what this browser itself saw. */
export function KbCheckPage({ store, outside }: { store: OptionsStore; outside: Outside }) {
  const { library, observed } = useStore(store, (state) => state);
  const [forgetting, setForgetting] = useState(false);
  const { ask, say, complain } = store.getState();
  const checks = library.entries
    .filter(({ hidden }) => !hidden)
    .map((entry) => checkAgainstKb(entry, observed));
  const sawSomething = Object.keys(observed.procedures).length > 0;

  async function copy(which: readonly KbCheck[]) {
    const corrections = correctionsToMarkdown(which);
    if (!corrections) return say('Nothing to correct: no difference is known for certain.');
    const copied = await outside.copy(corrections);
    if (copied) return say('Corrections copied.');
    return complain('The browser didn’t allow copying. Save the corrections instead.');
  }

  return (
    <>
      <PageHead title="KB check">
        <p>
          What the KB says, what Autotask shows now, and what this browser saw while guides ran. Nothing is
          sent anywhere.
        </p>
      </PageHead>
      <div className="actions off-paper">
        <button type="button" className="button primary" onClick={() => copy(checks)}>
          <Icon name="copy" />
          Copy corrections
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            outside.save('signpost-kb-corrections.md', 'text/markdown', correctionsToMarkdown(checks))
          }
        >
          <Icon name="save" />
          Save corrections
        </button>
        {sawSomething && !forgetting && (
          <button type="button" className="button" onClick={() => setForgetting(true)}>
            Forget what this browser saw
          </button>
        )}
      </div>
      {forgetting && (
        <Confirm
          question="Forget which labels and steps this browser saw? Your checkmarks stay. This can’t be undone."
          keep="Keep it"
          go="Forget it"
          onCancel={() => setForgetting(false)}
          onConfirm={async () => {
            await ask({ type: 'observed.clear' }, 'Forgotten. The next guide starts collecting again.');
            setForgetting(false);
          }}
        />
      )}
      {checks.map((check) => (
        <KbCheckArticle key={check.id} check={check} onCopy={() => copy([check])} />
      ))}
      {checks.length === 0 && <p>All procedures are hidden.</p>}
    </>
  );
}

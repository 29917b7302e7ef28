import { useState } from 'react';
import { checkAgainstKb, type KbCheck } from '@/guide/kb-check/kb-check';
import { correctionsToMarkdown } from '@/guide/kb-check/kb-corrections';
import type { OptionsStore } from '@/stores/options-store';
import { say } from '@/guide/words/say';
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
  const { ask, say: tell, complain } = store.getState();
  const checks = library.entries
    .filter(({ hidden }) => !hidden)
    .map((entry) => checkAgainstKb(entry, observed));
  const sawSomething = Object.keys(observed.procedures).length > 0;

  async function copy(which: readonly KbCheck[]) {
    const corrections = correctionsToMarkdown(which);
    if (!corrections) return tell(say('optionsNothingToCorrect'));
    const copied = await outside.copy(corrections);
    if (copied) return tell(say('optionsCorrectionsCopied'));
    return complain(say('optionsCorrectionsNotCopied'));
  }

  return (
    <>
      <PageHead title={say('optionsKbCheck')}>
        <p>{say('optionsKbCheckLead')}</p>
      </PageHead>
      <div className="actions off-paper">
        <button type="button" className="button primary" onClick={() => copy(checks)}>
          <Icon name="copy" />
          {say('optionsCopyCorrections')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            outside.save('signpost-kb-corrections.md', 'text/markdown', correctionsToMarkdown(checks))
          }
        >
          <Icon name="save" />
          {say('optionsSaveCorrections')}
        </button>
        {sawSomething && !forgetting && (
          <button type="button" className="button" onClick={() => setForgetting(true)}>
            {say('optionsForgetSeen')}
          </button>
        )}
      </div>
      {forgetting && (
        <Confirm
          question={say('optionsForgetSeenSure')}
          keep={say('optionsKeepIt')}
          go={say('optionsForgetIt')}
          onCancel={() => setForgetting(false)}
          onConfirm={async () => {
            await ask({ type: 'observed.clear' }, say('optionsSeenForgotten'));
            setForgetting(false);
          }}
        />
      )}
      {checks.map((check) => (
        <KbCheckArticle key={check.id} check={check} onCopy={() => copy([check])} />
      ))}
      {checks.length === 0 && <p>{say('popupAllHidden')}</p>}
    </>
  );
}

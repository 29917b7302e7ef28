import type { LeftParts } from '@/guide/draft/choose-parts';
import { diffStep, listNews, type StepNews } from '@/guide/draft/newer-version';
import { queryInLanguage } from '@/guide/procedure/languages';
import { diffProcedures } from '@/guide/office/procedure-diff';
import type { Procedure } from '@/guide/procedure/procedure';
import { say, type MessageKey } from '@/guide/words/say';
import { ChangeList } from './ChangeList';
import { LibraryPart } from './LibraryPart';

const KINDS: Record<StepNews['kind'], MessageKey> = {
  added: 'editorNewerAdded',
  removed: 'editorNewerRemoved',
  changed: 'editorNewerChanged',
};

interface GuidePartsProps {
  title: string;
  before: Procedure;
  after: Procedure;
  left: LeftParts;
  onLeave(parts: LeftParts): void;
}

/** How another version of a guide differs, step by step: each can be taken or left. */
export function GuideParts({ title, before, after, left, onLeave }: GuidePartsProps) {
  const { steps, shared, rest } = listNews(before, after, before);
  const others = shared ? diffProcedures({ ...before, steps: after.steps }, after) : rest;
  const choose = (id: string, chosen: boolean) => {
    const kept = [...left.steps].filter((each) => each !== id);
    onLeave({ ...left, steps: new Set(chosen ? kept : [...kept, id]) });
  };
  // Nothing to choose between: the steps only stand in another order.
  if (steps.length === 0) return <ChangeList groups={diffProcedures(before, after)} />;
  return (
    <ul className="library-parts" role="list" aria-label={say('libraryParts', title)}>
      {steps.map(({ id, title: step, kind }) => (
        <LibraryPart
          key={id}
          // In all its languages, as everything here is.
          title={queryInLanguage(step) ?? step}
          tag={say(KINDS[kind])}
          isChosen={!left.steps.has(id)}
          onChoose={(chosen) => choose(id, chosen)}
        >
          <ChangeList groups={diffStep(before, after, id)} />
        </LibraryPart>
      ))}
      {others.length > 0 && (
        <LibraryPart
          title={say('libraryRest')}
          isChosen={!left.rest}
          onChoose={(chosen) => onLeave({ ...left, rest: !chosen })}
        >
          <ChangeList groups={others} />
        </LibraryPart>
      )}
    </ul>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '@/guide/draft-check/finding';
import type { Draft } from '@/guide/draft/draft';
import { stillFollowed } from '@/guide/draft/followed';
import { nextNumber, whyNot } from '@/guide/draft/publish';
import { finish } from '@/guide/draft/runnable';
import { fillOffice } from '@/guide/procedure/fill-office';
import { listOthers } from '@/guide/procedure/languages';
import type { Procedure } from '@/guide/procedure/procedure';
import { isSame } from '@/guide/office/procedure-diff';
import { say, sayCount } from '@/guide/words/say';
import { createEditorStore } from '@/stores/editor-store';
import type { OptionsStore } from '@/stores/options-store';
import { useStore } from 'zustand';
import { useKeptOnLeaving } from '../shared/use-kept-on-leaving';
import { useLostFocus } from '../shared/use-lost-focus';
import { PageHead } from '../options/PageHead';
import type { View } from '../options/route';
import { ArticleAgain } from './ArticleAgain';
import { ArticlePane } from './ArticlePane';
import { CheckPane } from './CheckPane';
import { DraftHead } from './DraftHead';
import { FollowPane } from './FollowPane';
import { GuideForm } from './GuideForm';
import { NewerVersion } from './NewerVersion';
import { PublishForm } from './PublishForm';
import { RevisionList } from './RevisionList';
import { fieldsOf } from './show-field';
import { StepsPane } from './StepsPane';
import { TryNames } from './TryNames';
import { useAutotask } from './use-autotask';
import { useFindings } from './use-findings';
import { EditorContext, type Editor } from './use-editor';

interface DraftPageProps {
  id: string;
  draft: Draft;
  view: View;
  store: OptionsStore;
  /** The guides as they are written, for what they know of Autotask. */
  library: readonly Procedure[];
  /** The language of the office's Autotask: "en". */
  language: string;
  addStyles(root: ShadowRoot): void;
  onView(view: View): void;
}

const NONE = {};

/** The part of a view that is to be shown, once. */
type Wanted = { view: 'steps'; fields: string } | { view: 'article'; sentence: number | undefined };

/** One draft: its article, its steps, what it is about, and the way to publish it. */
export function DraftPage(props: DraftPageProps) {
  const { id, draft, view, store, library, language: spoken, addStyles, onView } = props;
  const { ask, say: tell } = store.getState();
  const {
    revisions,
    shipped,
    repairs,
    rules,
    observed,
    library: { entries },
  } = useStore(store, (state) => state);
  const [editor] = useState(() =>
    createEditorStore(id, draft, { send: store.getState().send, now: () => Date.now() }),
  );
  const { history, change, flush, take } = useStore(editor, (state) => state);
  const body = useRef<HTMLDivElement>(null);
  useLostFocus(body);
  const [selected, setSelected] = useState<string>();
  /** What a finding has led to: a part of a step, or a sentence. */
  const [wanted, setWanted] = useState<Wanted>();
  // It is shown once: whoever comes back to its view later begins at the top.
  useEffect(() => () => setWanted((now) => (now?.view === view ? undefined : now)), [view]);
  const work = history.now;
  const { procedure, article } = work;
  const hasArticle = article !== undefined || procedure.article.sentences !== undefined;

  useEffect(() => take(draft), [draft, take]);
  useKeptOnLeaving(flush);

  const now: Draft = useMemo(() => ({ ...draft, ...work }), [draft, work]);
  const recordings = repairs.procedures[id] ?? NONE;
  const followed = useMemo(() => stillFollowed(now, recordings), [now, recordings]);
  const guide = draft.origin.how === 'edit' ? draft.origin.of : undefined;
  const source = 'of' in draft.origin ? draft.origin.of : undefined;
  const seen = observed.procedures[id] ?? (guide === undefined ? undefined : observed.procedures[guide]);
  const findings = useFindings(work, {
    library,
    source,
    followed,
    observed: seen?.labels ?? NONE,
    recordings,
    language: spoken,
  });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const mayPoint = rules.allowShowing !== false;
  const mayRecord = rules.allowRecording !== false;
  const { after, look, follow, point, record } = useAutotask(id, editor, store);
  const context: Editor = useMemo(
    () => ({
      id,
      work,
      change,
      library,
      recordings,
      point,
      mayPoint,
      record,
      mayRecord,
      say: tell,
    }),
    [id, work, change, library, recordings, point, mayPoint, record, mayRecord, tell],
  );
  const edit = useCallback(
    (step: string) => {
      setSelected(step);
      setWanted(undefined);
      onView('steps');
    },
    [onView],
  );
  const show = (finding: Finding) => {
    if (finding.step !== undefined) return showPart(finding.step, fieldsOf(finding));
    if (finding.sentence === undefined) return onView('about');
    onView('article');
    setWanted({ view: 'article', sentence: finding.sentence });
  };
  const showPart = (step: string, fields: string) => {
    edit(step);
    setWanted({ view: 'steps', fields });
  };

  /** A draft of a guide with several languages is written in one of them. */
  const { language } = procedure;
  const basis = draft.origin.how === 'edit' ? draft.origin.basis : undefined;
  const ships = shipped.find(({ procedure: each }) => each.id === guide);
  const entry = entries.find((each) => each.id === guide);
  const current = entry?.file;
  const newer = ships?.file ?? current;
  const whyLocked = entry?.locked ? say('policyGuideLocked', procedure.title) : undefined;
  const kept = (guide !== undefined && revisions.procedures[guide]) || [];

  return (
    <EditorContext value={context}>
      <PageHead title={procedure.title || say('draftUntitledGuide')} />
      <DraftHead editor={editor} view={view} hasArticle={hasArticle} />
      <div className="draft-body" ref={body}>
        {basis !== undefined && newer !== undefined && !isSame(basis, newer) && (
          <NewerVersion
            // Both are files that have passed the check.
            basis={fillOffice(basis, language) as Procedure}
            newer={fillOffice(newer, language) as Procedure}
            isShipped={ships !== undefined}
            onDone={() => {
              const origin = { ...draft.origin, basis: newer };
              void after(() =>
                ask({ type: 'draft.save', id, origin, work: editor.getState().history.now }, ''),
              );
            }}
          />
        )}
        {view === 'article' && !article && hasArticle && <ArticleAgain />}
        {view === 'article' && article && <TryNames onTry={() => look(true)} />}
        {view === 'article' && article && (
          <ArticlePane
            article={article}
            wanted={wanted?.view === 'article' ? wanted.sentence : undefined}
            onEdit={edit}
          />
        )}
        {view === 'steps' && (
          <StepsPane
            selected={selected}
            onSelect={(step) => {
              setSelected(step);
              setWanted(undefined);
            }}
            wanted={wanted?.view === 'steps' ? wanted.fields : undefined}
            findings={findings}
            followed={followed}
            onForget={(target) =>
              void ask({ type: 'recording.remove', procedure: id, target }, say('editorForgotten'))
            }
            onFollow={(step) => void follow(step)}
            addStyles={addStyles}
          />
        )}
        {view === 'about' && <GuideForm others={listOthers(current ?? basis, language)} />}
        {view === 'publish' && (
          <>
            <CheckPane
              findings={findings}
              onCheck={() => look()}
              onShow={show}
              onShowPart={showPart}
              onFollow={(step) => void follow(step)}
            />
            <FollowPane followed={followed} onFollow={(step) => void follow(step)} onEdit={edit} />
            <PublishForm
              why={
                whyLocked ??
                whyNot(now, recordings) ??
                (errors > 0 ? sayCount('editorErrorsLeft', errors) : undefined)
              }
              next={nextNumber(kept, current)}
              onPublish={(note) =>
                after(() => ask({ type: 'draft.publish', id, note }, say('editorPublished', procedure.title)))
              }
            />
            <RevisionList
              revisions={kept}
              now={finish(procedure)}
              onBringBack={(revision) => {
                const { revision: _number, ...file } = fillOffice(revision.file, language) as Procedure;
                change((before) => ({ ...before, procedure: file }));
                tell(say('editorBroughtBack', revision.number));
              }}
            />
          </>
        )}
      </div>
    </EditorContext>
  );
}

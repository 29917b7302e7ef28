import { emptyMail } from '@/guide/office/mail';
import type { ProcedureView } from '@/guide/popup/procedure-view';
import { toStart } from '@/guide/popup/start';
import { KbArticleLink } from '../shared/KbArticleLink';
import { MailForm } from './MailForm';
import { usePages, usePopup, usePopupActions } from './popup-context';
import { ProcedureTools } from './ProcedureTools';
import { FoldedTable } from './FoldedTable';
import { RelatedProcedures } from './RelatedProcedures';
import { RecordedControls } from './RecordedControls';
import { StepChecklist } from './StepChecklist';

interface ProcedureDetailsProps {
  view: ProcedureView;
  onStartOver(): void;
}

/** All that a procedure has besides its heading: checklist, tables, the e-mail it asks for, and the ways on. */
export function ProcedureDetails({ view, onStartOver }: ProcedureDetailsProps) {
  const { id, mail } = view;
  const folds = usePopup((state) => state.folds);
  const draft = usePopup((state) => state.mails[id]) ?? emptyMail;
  const pages = usePages();
  const actions = usePopupActions();
  const foldKey = (part: string) => `${id}/${part}`;
  return (
    <>
      <ProcedureTools
        view={view}
        articlePage={pages.article(id)}
        onAsk={actions.send}
        onStartOver={onStartOver}
        onCopyLink={() => void actions.copyLink({ procedure: id })}
      />
      {mail && (
        <MailForm
          mail={mail}
          draft={draft}
          onType={(typed) => actions.writeMail(id, typed)}
          onCopy={actions.copy}
          onRemember={actions.rememberName}
          onDid={(part) => void actions.mailDid(id, part)}
        />
      )}
      <StepChecklist
        steps={view.steps}
        article={view.article}
        isOpen={(section) => folds[foldKey(section)]}
        onFold={(section, open) => actions.setFold(foldKey(section), open)}
        onTick={(step, ticked) => actions.send({ type: 'step.tick', procedure: id, step, ticked })}
        onStart={(step) => void actions.send(toStart(view, step).ask)}
        onCopyLink={(step) => void actions.copyLink({ procedure: id, step })}
        onWrong={(step) => void actions.copyWrongStep(id, step)}
      />
      {view.references.map((reference) => (
        <FoldedTable
          key={reference.id}
          reference={reference}
          open={folds[foldKey(reference.id)] ?? false}
          onFold={(open) => actions.setFold(foldKey(reference.id), open)}
        />
      ))}
      {view.shown.length > 0 && (
        <RecordedControls
          shown={view.shown}
          open={folds[foldKey('shown')] ?? false}
          onFold={(open) => actions.setFold(foldKey('shown'), open)}
          onRemove={(target) => void actions.send({ type: 'recording.remove', procedure: id, target })}
          onSave={actions.saveRecordings}
        />
      )}
      <RelatedProcedures of={view.title} related={view.related} onSeek={actions.seek} />
      <KbArticleLink title={view.article.title} url={view.article.url} />
    </>
  );
}

import type { Finding } from '@/guide/draft-check/finding';
import { findOnPage } from '@/guide/draft/page-findings';
import { say } from '@/guide/words/say';
import { CheckHere } from './CheckHere';
import { FindingList } from './FindingList';
import { useEditor } from './use-editor';
import { usePageLook, type LookAtPage } from './use-page-look';

interface CheckPaneProps {
  /** What the check says of the draft itself. */
  findings: readonly Finding[];
  onCheck: LookAtPage;
  onShow(finding: Finding): void;
  /** Shows a part of a step's form. */
  onShowPart(step: string, fields: string): void;
  /** Follows the guide from a step on. */
  onFollow(step: string): void;
}

/** What is wrong with the draft, and with its controls on the page in front, as long as it is the draft that was looked for. */
export function CheckPane({ findings, onCheck, onShow, onShowPart, onFollow }: CheckPaneProps) {
  const { procedure } = useEditor().work;
  const page = usePageLook(onCheck);
  const all = page.here ? [...findings, ...findOnPage(procedure, page.here)] : findings;
  return (
    <>
      <section aria-labelledby="findings-title" className="checked">
        <h2 id="findings-title">{say('editorFindings')}</h2>
        {all.length === 0 && <p>{say('editorNoFindings')}</p>}
        <FindingList findings={all} onShow={onShow} onFollow={onFollow} />
      </section>
      <CheckHere page={page} onShow={onShowPart} />
    </>
  );
}

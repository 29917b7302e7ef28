import type { Finding } from '@/guide/draft-check/finding';
import { isOpen } from '@/guide/draft-check/waive';
import { sayCount } from '@/guide/words/say';
import { withKeys } from '../shared/with-keys';
import { FindingItem } from './FindingItem';
import { WaivedList } from './WaivedList';

/** More than a person mends at once: when some are mended, others come up. */
const MOST_SHOWN = 40;

interface FindingListProps {
  findings: readonly Finding[];
  /** Goes to what a finding is about: the field of the step, or the sentence of the article. */
  onShow(finding: Finding): void;
  /** Follows the guide from a step on. */
  onFollow(step: string): void;
  /** The list stands at the step that its findings are about. */
  isAtStep?: boolean;
}

/** What the check has found: what is wrong, what to do about it, and the press that does it. */
export function FindingList({ findings: all, isAtStep = false, ...props }: FindingListProps) {
  const open = all.filter(isOpen);
  const shown = open.slice(0, MOST_SHOWN);
  return (
    <>
      {shown.length > 0 && (
        <ul role="list" className="findings">
          {withKeys(shown.map(({ mend: _mend, ...told }) => told)).map(([key], at) => (
            <FindingItem key={key} finding={shown[at]!} isAtStep={isAtStep} {...props} />
          ))}
          {open.length > shown.length && (
            <li>{sayCount('editorMoreFindings', open.length - shown.length)}</li>
          )}
        </ul>
      )}
      <WaivedList findings={all.filter((each) => !isOpen(each))} />
    </>
  );
}

import { useState } from 'react';
import type { Finding, Level, Offer } from '@/guide/draft-check/finding';
import { canWaive, waive } from '@/guide/draft-check/waive';
import type { Work } from '@/guide/draft/draft';
import { doByHand } from '@/guide/draft/by-hand';
import { lookedAt, setFate } from '@/guide/draft/edit-article';
import { splitStep } from '@/guide/draft/edit-steps';
import { mendFollowed } from '@/guide/draft/mend-followed';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { nameOfField } from './show-field';
import { useEditor } from './use-editor';
import { WaiveForm } from './WaiveForm';

const LEVELS: Record<Level, MessageKey> = {
  error: 'editorLevelError',
  warning: 'editorLevelWarning',
  note: 'editorLevelNote',
};

const OFFERS: Record<Offer, MessageKey> = {
  'leave-out': 'editorLeaveOut',
  'looked-at': 'editorLookedAt',
  split: 'editorSplitStep',
  follow: 'editorFollowFrom',
  'wait-for-press': 'editorMendEarly',
  'point-out': 'editorPoint',
  'by-hand': 'editorByHand',
};

interface FindingItemProps {
  finding: Finding;
  isAtStep: boolean;
  onShow(finding: Finding): void;
  onFollow(step: string): void;
}

/** One finding, with the ways to settle it: mend it, go to where it can be mended, or let it stand with a reason. */
export function FindingItem({ finding, isAtStep, onShow, onFollow }: FindingItemProps) {
  const { work, change, point, mayPoint, say: tell } = useEditor();
  const [isWaiving, setWaiving] = useState(false);
  const { level, what, remedy, step, sentence, mend, offers = [] } = finding;
  const place = work.procedure.steps.findIndex(({ id }) => id === step) + 1;
  /** What is wrong is told of the guide as a whole, where no press mends it. */
  const isOfGuide = step === undefined && sentence === undefined && !mend;
  const settle = (edit: (now: Work) => Work, done: MessageKey) => {
    const isNews = edit(work) !== work;
    change(edit);
    tell(isNews ? say(done) : say('editorNothingDone'));
  };
  const goTo =
    sentence !== undefined
      ? say('editorGoToSentence', sentence + 1)
      : isAtStep
        ? say('editorGoToField', nameOfField(finding))
        : isOfGuide
          ? say('editorGoToAbout')
          : say('editorGoToStep', place, nameOfField(finding));
  return (
    <li className="finding" data-level={level}>
      <Icon name={level === 'note' ? 'info' : 'caution'} />
      <div className="finding-text">
        <p>
          <strong>{say(LEVELS[level])}</strong> {what}
        </p>
        <p className="field-hint">{remedy}</p>
      </div>
      <div className="actions">
        {mend && (
          <button
            type="button"
            className="button"
            onClick={() => settle((now) => withProcedure(now, mend.apply), 'editorFindingMended')}
          >
            {mend.label}
          </button>
        )}
        {offers
          .filter((offer) => mayPoint || offer !== 'point-out')
          .map((offer) => (
            <button
              key={offer}
              type="button"
              className="button"
              onClick={() => {
                if (offer === 'follow') onFollow(step!);
                else if (offer === 'point-out') point(step!, finding.target);
                else settle((now) => accept(now, offer, finding), 'editorFindingMended');
              }}
            >
              {say(OFFERS[offer])}
            </button>
          ))}
        {(step !== undefined || sentence !== undefined || isOfGuide) && (
          <button type="button" className="button quiet" onClick={() => onShow(finding)}>
            {goTo}
          </button>
        )}
        {canWaive(finding) && !isWaiving && (
          <button type="button" className="button quiet" onClick={() => setWaiving(true)}>
            {say('editorWaive')}
          </button>
        )}
      </div>
      {isWaiving && (
        <WaiveForm
          onWaive={(why) =>
            settle(
              (now) => withProcedure(now, (procedure) => waive(procedure, finding, why)),
              'editorWaivedNow',
            )
          }
          onCancel={() => setWaiving(false)}
        />
      )}
    </li>
  );
}

/** The same work where the procedure stays as it is. */
function withProcedure(work: Work, edit: (procedure: Work['procedure']) => Work['procedure']): Work {
  const procedure = edit(work.procedure);
  return procedure === work.procedure ? work : { ...work, procedure };
}

/** The draft after what was offered. The same one where there is nothing left to do. */
function accept(work: Work, offer: Offer, { step: id, target, sentence }: Finding): Work {
  const step = work.procedure.steps.find((each) => each.id === id);
  if (offer === 'leave-out') return sentence === undefined ? work : setFate(work, sentence, 'left-out');
  if (!step) return work;
  if (offer === 'split') return splitStep(work, step.id).work;
  if (offer === 'looked-at') return lookedAt(work, step.id);
  if (offer === 'by-hand') return doByHand(work, step.id, target);
  return offer === 'wait-for-press' ? mendFollowed(work, step, 'early') : work;
}

import type { CardAction, CardView } from '@/guide/card/card-view';
import { say } from '@/guide/words/say';
import { Note } from '../shared/Note';
import { CardButtons } from './CardButtons';

interface CautionNoteProps {
  view: Pick<CardView, 'caution' | 'stopIf'>;
  onAct(action: CardAction): void;
}

/** What has to be known before the step is done, and the reason to stop here instead. */
export function CautionNote({ view: { caution, stopIf }, onAct }: CautionNoteProps) {
  return (
    <>
      {caution && (
        <Note
          icon="caution"
          tone="caution"
          label={say('articleCaution')}
          say={caution.say}
          inferred={caution.inferred}
        />
      )}
      {stopIf && (
        <div className="card-row">
          <p>{stopIf.ask}</p>
          <CardButtons buttons={[stopIf.button]} onAct={onAct} />
        </div>
      )}
    </>
  );
}

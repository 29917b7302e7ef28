import { TARGET_CHOICES, type DoneChoice } from '@/guide/draft/done-choices';
import type { Work } from '@/guide/draft/draft';
import { withPage } from '@/guide/draft/edit-target';
import { knownPages } from '@/guide/draft/known-pages';
import { nameControl } from '@/guide/draft/tell-control';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { useEditor } from './use-editor';

type TargetChoice = (typeof TARGET_CHOICES)[number];

const WORDS: Record<TargetChoice, MessageKey> = {
  pressed: 'editorDonePressed',
  visible: 'editorDoneVisible',
  gone: 'editorDoneGone',
  expanded: 'editorDoneExpanded',
  checked: 'editorDoneChecked',
  unchecked: 'editorDoneUnchecked',
  touched: 'editorDoneTouched',
};

const same = (work: Work) => work;

interface DoneChoiceRowProps {
  number: number;
  choice: DoneChoice;
  /** `edit` gives the draft what the choice speaks of. */
  onChange(choice: DoneChoice, edit: (work: Work) => Work): void;
  onRemove(): void;
}

/** One of the things that make a step done: a control or a page, and what is so about it. */
export function DoneChoiceRow({ number, choice, onChange, onRemove }: DoneChoiceRowProps) {
  const { work, library } = useEditor();
  const { procedure } = work;
  const pages = new Map(knownPages(procedure, library));
  const about = choice.kind === 'page' ? `page ${choice.page}` : `target ${choice.target}`;

  function turnTo(value: string) {
    const [what, id = ''] = value.split(' ');
    const page = what === 'page' ? pages.get(id) : undefined;
    if (page) onChange({ kind: 'page', page: id }, (now) => withPage(now, id, page));
    else onChange({ kind: choice.kind === 'page' ? 'visible' : choice.kind, target: id }, same);
  }

  return (
    <div className="done-choice" role="group" aria-label={say('editorDoneNumber', number)}>
      <select
        aria-label={say('editorDoneWhat')}
        value={about}
        onChange={(event) => turnTo(event.currentTarget.value)}
      >
        <optgroup label={say('editorDoneControls')}>
          {Object.keys(procedure.targets).map((id) => (
            <option key={id} value={`target ${id}`}>
              {nameControl(procedure, id)}
            </option>
          ))}
        </optgroup>
        <optgroup label={say('editorDonePages')}>
          {[...pages].map(([id, { name }]) => (
            <option key={id} value={`page ${id}`}>
              {say('editorDonePage', name)}
            </option>
          ))}
        </optgroup>
      </select>
      {choice.kind === 'page' ? (
        <span>{say('editorDonePageOpen')}</span>
      ) : (
        <select
          aria-label={say('editorDoneHow')}
          value={choice.kind}
          onChange={(event) =>
            onChange({ kind: event.currentTarget.value as TargetChoice, target: choice.target }, same)
          }
        >
          {TARGET_CHOICES.map((kind) => (
            <option key={kind} value={kind}>
              {say(WORDS[kind])}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={say('sharedButtonFor', say('sharedRemove'), say('editorDoneNumber', number))}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

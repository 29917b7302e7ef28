import { useId } from 'react';
import { kindOf, kinds, rolesOf, type Kind } from '@/guide/draft/control-kinds';
import { setNames, setOpeners, setSectionOf, setTarget } from '@/guide/draft/edit-target';
import { nameControl } from '@/guide/draft/tell-control';
import { tellRecorded } from '@/guide/procedure/recorded-words';
import { say, type MessageKey } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { Note } from '../shared/Note';
import { LineList } from './LineList';
import { PageField } from './PageField';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

const KIND_WORDS: Record<Kind, MessageKey> = {
  button: 'editorKindButton',
  menuitem: 'editorKindMenuItem',
  tab: 'editorKindTab',
  checkbox: 'editorKindCheckbox',
  textbox: 'editorKindField',
  combobox: 'editorKindList',
  text: 'editorKindText',
  graphic: 'editorKindPicture',
};

interface ControlFormProps {
  id: string;
  onPoint(): void;
  /** Forgets what was pointed out while the draft was followed. */
  onForget(): void;
}

/** All that can be said about one control, so that it is found and nothing else is taken for it. */
export function ControlForm({ id, onPoint, onForget }: ControlFormProps) {
  const { work, change, recordings, mayPoint } = useEditor();
  const kindId = useId();
  const { targets } = work.procedure;
  const target = targets[id];
  if (!target) return null;
  const names = target.names?.map(({ text }) => text) ?? [];
  const [first = '', ...others] = names;
  const openers = target.openedBy ?? [];
  const shown = recordings[id]?.recorded;
  return (
    <div className="control-form">
      <TextField
        label={say('editorControlName')}
        hint={say('editorControlNameHint')}
        value={first}
        most={160}
        onChange={(text) => change((now) => setNames(now, id, [text, ...others]), `name ${id}`)}
      />
      <div className="field">
        <label htmlFor={kindId}>{say('editorControlKind')}</label>
        <select
          id={kindId}
          value={kindOf(target.role)}
          onChange={(event) => {
            const role = rolesOf(event.currentTarget.value as Kind);
            change((now) => setTarget(now, id, { role }));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(KIND_WORDS[kind])}
            </option>
          ))}
        </select>
      </div>
      <LineList
        field={`names-${id}`}
        title={say('editorOtherNames')}
        hint={say('editorOtherNamesHint')}
        lines={others}
        addLabel={say('editorAddName')}
        onChange={(lines, about) =>
          change((now) => setNames(now, id, [first, ...lines]), about && `names ${id} ${about}`)
        }
      />
      <LineList
        title={say('editorNotThis')}
        hint={say('editorNotThisHint')}
        lines={target.not ?? []}
        addLabel={say('editorAddNotThis')}
        onChange={(lines, about) =>
          change(
            (now) => setTarget(now, id, { not: lines.length > 0 ? lines : undefined }),
            about && `not ${id} ${about}`,
          )
        }
      />
      <TextField
        label={say('editorInSection')}
        hint={say('editorInSectionHint')}
        value={target.inSection === undefined ? '' : nameControl(work.procedure, target.inSection)}
        onChange={(text) => change((now) => setSectionOf(now, id, text), `section ${id}`)}
      />
      <PageField
        label={say('editorOnPage')}
        value={target.page}
        onChange={(page, edit) => change((now) => setTarget(edit(now), id, { page }))}
      />
      <LineList
        title={say('editorOpenedBy')}
        hint={say('editorOpenedByHint')}
        lines={openers.map((opener) => nameControl(work.procedure, opener))}
        addLabel={say('editorAddOpener')}
        onChange={(lines, about) =>
          change((now) => setOpeners(now, id, lines), about && `opener ${id} ${about}`)
        }
      />
      <TextField
        label={say('editorWhere')}
        hint={say('editorWhereHint')}
        rows={2}
        most={600}
        value={target.where}
        onChange={(where) => change((now) => setTarget(now, id, { where }), `where ${id}`)}
      />
      {target.recorded && !shown && (
        <p className="field-hint">{say('editorRecorded', tellRecorded(target.recorded))}</p>
      )}
      {shown && <p className="field-hint">{say('editorRecordedHere', tellRecorded(shown))}</p>}
      <div className="actions">
        {mayPoint ? (
          <button type="button" className="button" onClick={onPoint}>
            <Icon name="hand" />
            {say(target.recorded || shown ? 'editorPointAgain' : 'editorPoint')}
          </button>
        ) : (
          <Note icon="lock" tone="plain" say={say('policyNoShowing')} />
        )}
        {(target.recorded || shown) && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              if (shown) onForget();
              else change((now) => setTarget(now, id, { recorded: undefined }));
            }}
          >
            {say('editorForgetRecorded')}
          </button>
        )}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { freshId } from '@/guide/draft/new-id';
import type { Procedure } from '@/guide/procedure/procedure';
import { say } from '@/guide/words/say';
import { Icon } from '../shared/Icon';
import { AddLine } from './AddLine';
import { useEditor } from './use-editor';

type Related = Procedure['related'];

/** The guides and articles that go with this one. */
export function RelatedField() {
  const { work, change, library } = useEditor();
  const id = useId();
  const { related } = work.procedure;
  const set = (next: Related) =>
    change((now) => ({ ...now, procedure: { ...now.procedure, related: next } }));
  const others = library.filter(
    (each) => each.id !== work.procedure.id && related.every((one) => one.id !== each.id),
  );

  function add(guide: string) {
    const found = library.find((each) => each.id === guide);
    if (found) set([...related, { id: found.id, title: found.title, url: found.article.url }]);
  }

  return (
    <fieldset className="lines">
      <legend>{say('editorRelated')}</legend>
      <ul role="list">
        {related.map((each, at) => (
          <li key={each.id} className="line">
            <span>{each.title}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={say('sharedButtonFor', say('sharedRemove'), each.title)}
              onClick={() => set(related.toSpliced(at, 1))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={id}>{say('editorAddGuide')}</label>
          <select id={id} value="" onChange={(event) => add(event.currentTarget.value)}>
            <option value="">{say('editorChoose')}</option>
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <AddLine
        label={say('editorAddRelated')}
        onAdd={(title) => {
          const taken = new Set([...related, ...library].map((each) => each.id));
          set([...related, { id: freshId(title, 'article', taken), title, url: '' }]);
        }}
      />
    </fieldset>
  );
}

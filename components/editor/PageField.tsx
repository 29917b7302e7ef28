import { useId } from 'react';
import type { Work } from '@/guide/draft/draft';
import { addPage } from '@/guide/draft/edit-page';
import { withPage } from '@/guide/draft/edit-target';
import { knownPages } from '@/guide/draft/known-pages';
import { say } from '@/guide/words/say';
import { AddLine } from './AddLine';
import { PageForm } from './PageForm';
import { useEditor } from './use-editor';

interface PageFieldProps {
  label: string;
  value: string | undefined;
  /** `edit` gives the draft the page where it hasn't got it. */
  onChange(page: string | undefined, edit: (work: Work) => Work): void;
  hint?: string;
}

/** One of the pages of Autotask that this guide or another one of the office knows, or a new one. */
export function PageField({ label, value, onChange, hint }: PageFieldProps) {
  const id = useId();
  const { work, library } = useEditor();
  const pages = new Map(knownPages(work.procedure, library));
  const add = (name: string) => {
    const page = addPage(work, name, pages).id;
    onChange(page, (now) => addPage(now, name, pages).work);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby={hint && `${id}-hint`}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const page = pages.get(chosen);
          onChange(page && chosen, (now) => (page ? withPage(now, chosen, page) : now));
        }}
      >
        <option value="">{say('editorAnyPage')}</option>
        {[...pages].map(([key, page]) => (
          <option key={key} value={key}>
            {page.name}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {value === undefined || !work.procedure.pages[value] ? (
        <AddLine label={say('editorNewPage')} onAdd={add} />
      ) : (
        <PageForm id={value} />
      )}
    </div>
  );
}

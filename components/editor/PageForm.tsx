import { useState } from 'react';
import { pathOf, setPage } from '@/guide/draft/edit-page';
import { say } from '@/guide/words/say';
import { LineList } from './LineList';
import { TextField } from './TextField';
import { useEditor } from './use-editor';

/** How a page of Autotask is recognized, and how one gets there; for all steps and controls that are on it. */
export function PageForm({ id }: { id: string }) {
  const { work, change } = useEditor();
  const page = work.procedure.pages[id];
  /** Nothing is known of it yet when it comes into view. It stays open while that changes. */
  const [isNew] = useState(page?.paths.length === 0 && (page.labels?.length ?? 0) < 2);
  if (!page) return null;
  const { name, paths, labels = [], open = '' } = page;
  return (
    <details className="fold page-form" open={isNew}>
      <summary>{say('editorPageForm', name || say('editorUntitledPage'))}</summary>
      <div className="fields">
        <TextField
          label={say('editorPageName')}
          most={160}
          value={name}
          onChange={(text) => change((now) => setPage(now, id, { name: text }), `page-name ${id}`)}
        />
        <LineList
          field={`paths-${id}`}
          title={say('editorPagePaths')}
          hint={say('editorPagePathsHint')}
          lines={paths}
          addLabel={say('editorAddPath')}
          onChange={(lines, about) =>
            change(
              (now) => setPage(now, id, { paths: lines.map(pathOf) }),
              about && `page-paths ${id} ${about}`,
            )
          }
        />
        <LineList
          title={say('editorPageSigns')}
          hint={say('editorPageSignsHint')}
          lines={labels}
          addLabel={say('editorAddSign')}
          onChange={(lines, about) =>
            change(
              (now) => setPage(now, id, { labels: lines.length > 0 ? lines : undefined }),
              about && `page-signs ${id} ${about}`,
            )
          }
        />
        <TextField
          label={say('editorPageOpen')}
          field={`open-${id}`}
          hint={say('editorPageOpenHint')}
          most={300}
          value={open}
          onChange={(text) =>
            change(
              (now) => setPage(now, id, { open: text === '' ? undefined : pathOf(text) }),
              `page-open ${id}`,
            )
          }
        />
      </div>
    </details>
  );
}

// The texts are said as they are in English.
import '../../setup/catalogue';
import { buildArticle } from '@/guide/article/article';
import { articleToHtml } from '@/guide/article/article-html';
import { articleToMarkdown } from '@/guide/article/article-markdown';
import { toKbArticle } from '@/guide/article/kb-article';
import { writeCompletionNote } from '@/guide/card/completion-note';
import { exportRecorder } from '@/guide/devtools/export-recorder';
import type { Draft } from '@/guide/draft/draft';
import { finish } from '@/guide/draft/runnable';
import { emptyObserved, type Observed } from '@/guide/kb-check/observed';
import { writeWrongStep } from '@/guide/kb-check/wrong-step';
import { writeLibraryFile } from '@/guide/office/library-file';
import { emptyOffice } from '@/guide/office/office';
import { writeSupportText } from '@/guide/office/policy-doctor';
import { emptyRecordings, writeRecordingsFile, type Recordings } from '@/guide/office/recordings';
import type { Settings } from '@/guide/office/settings';
import { noPolicy } from '@/guide/policy/parse-policy';
import { writeProcedureFile } from '@/guide/procedure/write-procedure-file';

/** What is stored beside the drafts, as far as an export takes of it. */
interface Shelf {
  settings?: Settings;
  repairs?: Recordings;
  observed?: Observed;
}

const ZONE = 'ww5.autotask.net';

/** Everything that can be taken out of Signpost of a draft, published as it is: files, clipboard texts and notes. */
export function listExports(draft: Draft, shelf: Shelf): Record<string, string> {
  const { settings = { version: 1 }, repairs = emptyRecordings, observed = emptyObserved } = shelf;
  const procedure = finish(draft.procedure);
  const article = buildArticle(procedure, new Map());
  const kb = toKbArticle(procedure, `https://${ZONE}/`);
  const absent = { how: 'missing', at: 1 } as const;
  const never: Observed = {
    version: 1,
    procedures: {
      [procedure.id]: {
        labels: {},
        absent: Object.fromEntries(procedure.steps.map(({ id }) => [id, absent])),
      },
    },
  };
  const wrong = procedure.steps.flatMap(({ id }) =>
    [observed, never].map((seen) => writeWrongStep(procedure, id, seen, '1.0') ?? ''),
  );
  const steps = Object.fromEntries(procedure.steps.map(({ id }) => [id, { how: 'seen', at: 1 }] as const));
  const published = { file: procedure, at: 1 };
  return {
    library: writeLibraryFile({
      office: { ...emptyOffice, procedures: { [procedure.id]: published } },
      repairs,
      settings,
    }),
    guide: writeProcedureFile(procedure),
    html: articleToHtml(article),
    markdown: articleToMarkdown(article),
    'for the KB': `${kb.html}\n${kb.markdown}`,
    DevTools: exportRecorder(procedure, ZONE),
    'recorded controls': writeRecordingsFile(repairs),
    'this step is wrong': wrong.join('\n'),
    'for the ticket': writeCompletionNote({ procedure, progress: { steps }, version: '1.0' }),
    support: writeSupportText({ policy: noPolicy, own: settings }, [], { version: '1.0', at: undefined }),
  };
}

import { expect, it } from 'vitest';
import { autotaskIdioms } from '@/autotask/idioms';
import { getProcedure } from '@/guide/procedure/parse-procedure';
import { createContext } from '@/locate/create-context';
import { createLabelIndex } from '@/locate/label-index';
import { collectWantedLabels } from '@/locate/wanted-labels';
import file from '@/procedures/autotask-2fa.json';
import { button2 } from '../../fixtures/controls';

const { targets, pages } = getProcedure(file);

it('asks the page each thing once, however many targets want to know, and the next look asks anew', () => {
  const withNames = Object.values(targets).filter(({ names }) => names);
  document.body.innerHTML = withNames.flatMap(({ names }) => button2(names![0]!.text)).join('');
  const asked: string[] = [];
  const index = createLabelIndex(
    document,
    collectWantedLabels(targets, pages),
    autotaskIdioms,
    () => undefined,
  );
  index.refresh();
  const query = (key: string) => (asked.push(key), index.query(key));
  const queryDialog = () => void asked.push('dialog');
  const look = () => {
    const idioms = { ...autotaskIdioms, queryDialog };
    const context = createContext({ index: { ...index, query }, idioms, pages: new Set(), targets });
    for (let time = 0; time < 3; time += 1) {
      for (const target of withNames) context.candidatesOf(target);
      // An answer that nothing is there is one, too.
      context.dialogOf(document.body);
    }
    return context.candidatesOf(withNames[0]!);
  };
  expect(look()).not.toEqual([]);
  expect(asked.filter((each) => each === 'dialog')).toHaveLength(1);
  const first = [...asked];
  look();
  expect(asked).toEqual([...first, ...first]);
  expect(new Set(first).size).toBeGreaterThan(5);
});

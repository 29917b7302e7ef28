import { expect, it } from 'vitest';
import { queryLeadingStep, queryPageToOpen, queryPlace } from '@/guide/run/place';
import { shipped } from '@/procedures/catalogue';

it('every step of a shipped procedure whose controls are bound to a page says where it happens', () => {
  const lost = shipped.flatMap(({ procedure }) =>
    procedure.steps
      .filter(({ targets = [] }) => targets.length > 0 && targets.every((id) => procedure.targets[id]?.page))
      .filter((step) => !queryPlace(step) && !targetsAreOpened(procedure, step.targets ?? []))
      .map(({ id }) => `${procedure.id}/${id}`),
  );
  expect(lost).toEqual([]);
});

it('from every such place there is a way back: a page with an address, or a step that leads there', () => {
  const stuck = shipped.flatMap(({ procedure }) =>
    procedure.steps
      .filter(
        (step) => queryPlace(step) && !queryPageToOpen(procedure, step) && !queryLeadingStep(procedure, step),
      )
      .map(({ id }) => `${procedure.id}/${id}`),
  );
  expect(stuck).toEqual([]);
});

type Procedure = (typeof shipped)[number]['procedure'];

/** Controls that others lead to are found from wherever those are. */
const targetsAreOpened = ({ targets }: Procedure, ids: readonly string[]) =>
  ids.every((id) => (targets[id]?.openedBy ?? []).length > 0);

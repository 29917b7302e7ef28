import { afterEach, expect, it } from 'vitest';
import type { OverlayHost } from '@/overlay/keep-host';
import { removeOrphans } from '@/overlay/orphans';
import { setHost } from '@/overlay/shared-host';

afterEach(() => document.querySelectorAll('[data-signpost-overlay]').forEach((each) => each.remove()));

const listHosts = () => [...document.querySelectorAll('[data-signpost-overlay]')];

/** As a copy of Signpost has left it whose scripts the browser has ended. */
function leaveOrphan(): HTMLElement {
  const orphan = document.createElement('div');
  orphan.setAttribute('data-signpost-overlay', '');
  orphan.attachShadow({ mode: 'closed' });
  document.documentElement.append(orphan);
  return orphan;
}

it('what another copy has drawn is taken down, and what this one draws stays', () => {
  leaveOrphan();
  const element = leaveOrphan();
  leaveOrphan();
  setHost({ element } as OverlayHost);
  removeOrphans();
  expect(listHosts()).toEqual([element]);
  setHost(undefined);
  removeOrphans();
  expect(listHosts()).toEqual([]);
});

it('nothing of the page goes, whatever it is called', () => {
  const image = document.body.appendChild(document.createElement('img'));
  image.name = 'querySelectorAll';
  const form = document.body.appendChild(document.createElement('form'));
  form.setAttribute('data-signpost-overlay', '');
  leaveOrphan();
  removeOrphans();
  expect(listHosts()).toEqual([form]);
  image.remove();
});

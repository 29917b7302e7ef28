import { screen } from '@testing-library/react';
import type { Draft } from '@/guide/draft/draft';
import type { Stored } from '@/guide/stored';
import { sampleDraft } from '../../../unit/guide/draft/drafts';
import { showOptions } from '../options/harness';

const ID = 'draft-1';

/** The options tab with one draft, in one of its views. */
export async function openDraft(view: string, draft: Draft = sampleDraft(), more: Partial<Stored> = {}) {
  const drafts = { version: 1 as const, procedures: { [ID]: draft } };
  const options = await showOptions(`#/write/${ID}/${view}`, { ...more, drafts });
  return { ...options, kept: () => options.stored().drafts.procedures[ID]! };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (name: string) => screen.getByRole('textbox', { name });

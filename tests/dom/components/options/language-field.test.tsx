import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { findViolations } from '../find-violations';
import { showOptions } from './harness';
import { speak } from '../../../setup/speak';

afterEach(() => speak(undefined));
const field = () => screen.getByRole('combobox', { name: /^(?:Language|Sprache)$/ });

it('the language is chosen by its own name, is kept at once, and can be left to the browser again', async () => {
  const { stored } = await showOptions('#/settings');
  const options = [...field().querySelectorAll('option')].map(({ text, lang }) => [text, lang]);
  expect(options).toEqual([
    ['Automatic: the browser’s language', ''],
    ['English', 'en'],
    ['Deutsch', 'de'],
    ['Español', 'es'],
  ]);
  expect(field()).toHaveValue('');
  await userEvent.selectOptions(field(), 'Deutsch');
  expect(stored().settings.language).toBe('de');
  expect(field()).toHaveValue('de');
  await userEvent.selectOptions(field(), '');
  expect(stored().settings).not.toHaveProperty('language');
});

it('has a hint, and axe has no objection', async () => {
  const { container } = await showOptions('#/settings');
  expect(field()).toHaveAccessibleDescription(/changes at once/);
  expect(await findViolations(container)).toEqual([]);
});

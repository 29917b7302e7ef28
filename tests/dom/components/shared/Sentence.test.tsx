import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HERE } from '@/components/shared/here';
import { Sentence } from '@/components/shared/Sentence';

it.each([
  [`KB article: ${HERE}`, 'KB article: <b>Notes</b>'],
  [`${HERE} öffnen`, '<b>Notes</b> öffnen'],
  [`Abra ${HERE} primero.`, 'Abra <b>Notes</b> primero.'],
])('puts an element where the text %j wants it', (text, html) => {
  const { container } = render(
    <Sentence text={text}>
      <b>Notes</b>
    </Sentence>,
  );
  expect(container.innerHTML).toBe(html);
});

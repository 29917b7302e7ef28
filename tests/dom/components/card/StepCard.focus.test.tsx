import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { StepCard } from '@/components/card/StepCard';
import { sampleView, sampleViews } from './sample-view';

describe('the focus', () => {
  it('stays in Autotask when the card appears and when it is pressed with the mouse', async () => {
    const onAct = vi.fn();
    render(
      <>
        <input aria-label="Autotask" />
        <StepCard view={sampleViews['problem']!} onAct={onAct} />
      </>,
    );
    const field = screen.getByRole('textbox', { name: 'Autotask' });
    await userEvent.click(field);
    await userEvent.click(screen.getByRole('button', { name: 'I’ve done it already' }));
    await userEvent.click(screen.getByText('What the KB says'));
    expect(onAct).toHaveBeenCalledWith('did');
    expect(field).toHaveFocus();
  });

  it('is left alone by the press itself, and nothing happens before the click', () => {
    const onAct = vi.fn();
    render(<StepCard view={sampleView()} onAct={onAct} />);
    const skip = screen.getByRole('button', { name: 'Skip this step' });
    const press = createEvent.mouseDown(skip);
    fireEvent.pointerDown(skip);
    fireEvent(skip, press);
    expect(press.defaultPrevented).toBe(true);
    expect(onAct).not.toHaveBeenCalled();
  });

  it('reaches everything by Tab once the person has brought it in', async () => {
    render(<StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    await userEvent.click(screen.getByText('What the KB says'));
    act(() => screen.getByRole('region').focus());
    const reached: (string | null)[] = [];
    for (let count = 0; count < 10; count++) {
      await userEvent.tab();
      reached.push(
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
      );
    }
    expect(reached).toEqual([
      'Move',
      'Minimize',
      'Close guide (pauses it)',
      'End the guide',
      'Who sees it',
      'What the KB says',
      'Open the KB article (opens in a new tab)',
      'I did it',
      'Back',
      'Skip this step',
    ]);
  });

  it('goes back to the page on Escape', async () => {
    const onLeave = vi.fn();
    render(<StepCard view={sampleView()} onAct={vi.fn()} onLeave={onLeave} />);
    act(() => screen.getByRole('button', { name: 'Skip this step' }).focus());
    await userEvent.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('stays in the card when the button it was on goes away', () => {
    const { rerender } = render(<StepCard view={sampleViews['manual']!} onAct={vi.fn()} />);
    act(() => screen.getByRole('button', { name: 'I did it' }).focus());
    rerender(<StepCard view={sampleView()} onAct={vi.fn()} />);
    expect(screen.getByRole('region')).toHaveFocus();
  });

  it('is not fetched back once the person has left', () => {
    const view = (offers: boolean) => (
      <>
        <input aria-label="Autotask" />
        <StepCard view={offers ? sampleViews['manual']! : sampleView()} onAct={vi.fn()} />
      </>
    );
    const { rerender } = render(view(true));
    act(() => screen.getByRole('button', { name: 'I did it' }).focus());
    act(() => screen.getByRole('textbox').focus());
    rerender(view(false));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('Autotask’s own listeners', () => {
  const EVENTS = [
    'pointerdown pointerup mousedown mouseup click dblclick contextmenu auxclick',
    'mouseover mousemove wheel touchstart touchend keydown keypress keyup focusin focusout',
  ].flatMap((types) => types.split(' '));

  it('hear nothing of what happens on a card in a closed shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const container = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
    const onAct = vi.fn();
    render(<StepCard view={sampleView()} onAct={onAct} />, { container });
    const heard: string[] = [];
    const listening = new AbortController();
    for (const type of EVENTS) {
      document.addEventListener(type, () => heard.push(type), { signal: listening.signal });
    }
    const pause = container.querySelector('[aria-label^="Close"]')!;
    for (const type of EVENTS) {
      // React has no ear for a key press without a character.
      const event = Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), {
        charCode: 97,
      });
      fireEvent(pause, event);
    }
    expect(heard).toEqual([]);
    expect(onAct).toHaveBeenCalledWith('pause');
    listening.abort();
    host.remove();
  });
});

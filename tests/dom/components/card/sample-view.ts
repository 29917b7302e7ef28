import type { CardView } from '@/guide/card/card-view';

/** A card that points at the third of eight steps, changed as a test needs it. */
export function sampleView(change: Partial<CardView> = {}): CardView {
  return {
    procedure: { id: 'autotask-2fa', title: 'Set up 2FA', articleUrl: 'https://kb.example/2fa' },
    step: {
      id: 'open-code-options',
      title: 'Open the code options',
      say: 'Press the button.',
      number: 3,
      count: 8,
    },
    state: 'pointing',
    ...(change.state !== 'done' && { wording: { unquoted: 'The KB article leaves this step out.' } }),
    trail: (['seen', 'by-hand', 'here', 'open'] as const).map((mark) => ({ step: mark, mark })),
    tips: [],
    buttons: [],
    canGoBack: true,
    ...change,
  };
}

/** One view for each thing the card can look like. */
export const sampleViews: Record<string, CardView> = {
  pointing: sampleView({
    wording: { kb: 'Scroll down to the button.' },
    hint: 'Do it in Autotask: Signpost moves on by itself.',
    why: {
      says: ['Matched the button “Code Options”.'],
      buttons: [{ action: 'forget', label: 'Stop using it' }],
    },
    drift: { say: 'The KB calls it “One-Time Password Options”.', inferred: false },
  }),
  waiting: sampleView({ state: 'waiting', status: { tone: 'info', say: 'Looking for the button …' } }),
  problem: sampleView({
    state: 'waiting',
    status: { tone: 'problem', say: 'The button isn’t on this page.' },
    help: {
      label: 'Help me find it',
      main: true,
      where: 'Near the bottom of Preferences.',
      notes: ['Older versions call it something else.'],
      buttons: [
        { action: 'show-me', label: 'Point it out' },
        { action: 'missing', label: 'I can’t find it' },
      ],
    },
    buttons: [{ action: 'did', label: 'I’ve done it already' }],
  }),
  manual: sampleView({
    state: 'manual',
    caution: { say: 'The new code replaces the old one.', inferred: true },
    stopIf: { ask: 'It works already?', button: { action: 'not-needed', label: 'End the guide' } },
    table: { title: 'Who sees it', columns: ['Type', 'Seen by'], rows: [['Internal', 'Us']] },
    tips: ['Any authenticator app works.', 'No camera? Type the code.'],
    buttons: [{ action: 'did', label: 'I did it', main: true }],
  }),
  done: sampleView({
    state: 'done',
    step: { id: 'save', title: 'All done', say: 'You have finished “Set up 2FA”.', number: 8, count: 8 },
    buttons: [
      { action: 'finish', label: 'Close the guide', main: true },
      { action: 'copy', label: 'Copy for the ticket', text: 'Set up 2FA: finished' },
    ],
  }),
};

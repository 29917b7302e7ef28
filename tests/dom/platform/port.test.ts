import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openKeepingLine, type KeepingLine } from '@/platform/keeping-line';

/** One connection, seen from the worker's side. */
interface Connection {
  heard: unknown[];
  answer(message: unknown): void;
  /** The worker dies: the page hears of it a little later than it happens. */
  die(): void;
  hearOfDeath(): void;
}

let connections: Connection[];
let canConnect: boolean;
let life: AbortController;
let opened: number;
let orphaned: number;

function connect(): unknown {
  if (!canConnect) throw new Error('Extension context invalidated.');
  const onMessage: ((message: unknown) => void)[] = [];
  const onDisconnect: (() => void)[] = [];
  let alive = true;
  let throws = false;
  const connection: Connection = {
    heard: [],
    answer: (message) => onMessage.forEach((listener) => listener(message)),
    die: () => (alive = false),
    hearOfDeath() {
      alive = false;
      throws = true;
      onDisconnect.forEach((listener) => listener());
    },
  };
  connections.push(connection);
  return {
    postMessage(message: unknown) {
      if (throws) throw new Error('Attempting to use a disconnected port object');
      if (alive) connection.heard.push(message);
    },
    onMessage: { addListener: (listener: (message: unknown) => void) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => onDisconnect.push(listener) },
    disconnect: () => undefined,
  };
}

function openSample(): KeepingLine<string> {
  life = new AbortController();
  return openKeepingLine<string, string>(
    'card',
    { onMessage: () => undefined, onOpen: () => (opened += 1), onOrphaned: () => (orphaned += 1) },
    life.signal,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  [connections, canConnect, opened, orphaned] = [[], true, 0, 0];
  Object.assign(fakeBrowser.runtime, { id: 'signpost', connect });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a press while the line is down', () => {
  it('is said when the line is up again, after what the line itself says anew', () => {
    const line = openSample();
    connections[0]!.hearOfDeath();
    canConnect = true;
    line.send('skip', { keep: true });
    expect(connections).toHaveLength(2);
    expect(opened).toBe(2);
    expect(connections[1]!.heard).toEqual(['skip']);
  });

  it('is said again when the worker died over it', () => {
    const line = openSample();
    connections[0]!.die();
    line.send('skip', { keep: true });
    connections[0]!.hearOfDeath();
    vi.runAllTimers();
    expect(connections[1]!.heard).toEqual(['skip']);
  });

  it('is said once when the worker answered', () => {
    const line = openSample();
    line.send('skip', { keep: true });
    connections[0]!.answer('next step');
    connections[0]!.hearOfDeath();
    vi.runAllTimers();
    expect(connections[0]!.heard).toEqual(['skip']);
    expect(connections[1]!.heard).toEqual([]);
  });

  it('is forgotten when nobody could hear it for long', () => {
    const line = openSample();
    connections[0]!.die();
    line.send('skip', { keep: true });
    vi.advanceTimersByTime(60_000);
    connections[0]!.hearOfDeath();
    vi.runAllTimers();
    expect(connections[1]!.heard).toEqual([]);
  });

  it('is one of the last few, however often somebody presses', () => {
    const line = openSample();
    connections[0]!.die();
    for (let press = 0; press < 100; press += 1) line.send(`press ${press}`, { keep: true });
    connections[0]!.hearOfDeath();
    vi.runAllTimers();
    expect(connections[1]!.heard.at(-1)).toBe('press 99');
    expect(connections[1]!.heard.length).toBeLessThan(20);
  });

  it('tells the script that its extension is gone', () => {
    const line = openSample();
    connections[0]!.hearOfDeath();
    canConnect = false;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    line.send('skip', { keep: true });
    expect(orphaned).toBe(1);
  });
});

it('what is said anew anyhow is not kept', () => {
  const line = openSample();
  connections[0]!.hearOfDeath();
  line.send('a sighting');
  vi.runAllTimers();
  expect(connections).toHaveLength(2);
  expect(connections[1]!.heard).toEqual([]);
});

describe('a line that could not be opened for long', () => {
  /** Each new connection is cut at once, until there are no more. */
  const giveUp = () => {
    for (let last = -1; last < connections.length - 1;) {
      last = connections.length - 1;
      connections[last]!.hearOfDeath();
      vi.runAllTimers();
    }
  };

  it('is opened as soon as the person does something in the page', () => {
    openSample();
    giveUp();
    const before = connections.length;
    vi.advanceTimersByTime(600_000);
    expect(connections).toHaveLength(before);
    const field = document.createElement('input');
    document.body.append(field);
    // The browser itself says so, and jsdom as well.
    field.focus();
    expect(connections).toHaveLength(before + 1);
    expect(opened).toBe(before + 1);
  });

  it('stays as it is when a script only says that somebody did', () => {
    openSample();
    giveUp();
    const before = connections.length;
    for (const type of ['focus', 'pointerdown', 'keydown', 'pageshow']) window.dispatchEvent(new Event(type));
    expect(connections).toHaveLength(before);
  });
});

import { afterEach, expect, it } from 'vitest';
import { createPartStore, handOver } from '@/entrypoints/agent/parts';
import type { Recall } from '@/locate/recorded/recall';

const recall: Recall = (_, own) => own;
let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
});

function createAgent() {
  const asked: string[] = [];
  const arrivals: string[][] = [];
  const parts = createPartStore(
    (name) => asked.push(name),
    () => arrivals.push([...asked]),
    life.signal,
  );
  return { asked, arrivals, parts };
}

it('a part is asked for when it is first needed, and only once', () => {
  const { parts, asked } = createAgent();
  expect(asked).toEqual([]);
  expect(parts.query('recall')).toBeUndefined();
  expect(parts.query('recall')).toBeUndefined();
  expect(asked).toEqual(['recall']);
});

it('the agent hears of its arrival, and has it from then on', () => {
  const agent = createAgent();
  agent.parts.query('recall');
  handOver({ recall });
  expect(agent.arrivals).toHaveLength(1);
  expect(agent.parts.query('recall')).toBe(recall);
  expect(agent.asked).toEqual(['recall']);
});

it('what has not come is asked for again when the line to the worker is new', () => {
  const agent = createAgent();
  agent.parts.query('look');
  agent.parts.query('recall');
  handOver({ recall });
  agent.parts.askAgain();
  expect(agent.asked).toEqual(['look', 'recall', 'look']);
});

it('an agent uses no part of the one before it, which may have been of another version', () => {
  createAgent().parts.query('recall');
  handOver({ recall });
  const next = createAgent();
  expect(next.parts.query('recall')).toBeUndefined();
  expect(next.asked).toEqual(['recall']);
});

it('nothing is left behind, and a part that comes too late is of no use to anybody', () => {
  const agent = createAgent();
  agent.parts.query('recall');
  life.abort();
  expect(() => handOver({ recall })).not.toThrow();
  expect(agent.arrivals).toEqual([]);
});

import type { Language } from '@/guide/words/language';
import type { ToAgent, ToCard, ToChecker, ToPicker, ToRecorder } from '@/guide/messages';

/** One end of a port, as the browser or a test makes it. `send` to a port that is closed does nothing. */
export interface Line<Out> {
  tab: number;
  frame: number;
  send(message: Out): void;
}

/** An agent, and what it was told last: only differences are sent. */
export interface AgentLine extends Line<ToAgent> {
  kind: 'agent';
  version?: string;
  /** What its spotlight is on; '' for nothing, undefined before it was told anything. */
  ring?: string;
  /** Whether it was asked for what the card had better keep clear of. */
  surveys?: boolean;
}

/** A script that says something by itself, and in which chosen language it was told to. */
interface Speaker {
  words?: Language | undefined;
}

export interface CardLine extends Line<ToCard>, Speaker {
  kind: 'card';
  view?: string;
  anchor?: string;
  near?: string;
  wish?: string;
  /** Which asking to be taken to the card it has answered. */
  focusedAt?: number;
}

export interface PickerLine extends Line<ToPicker>, Speaker {
  kind: 'picker';
}

export interface RecorderLine extends Line<ToRecorder>, Speaker {
  kind: 'recorder';
}

export interface CheckerLine extends Line<ToChecker> {
  kind: 'checker';
  /** Of what it was told to look for. */
  version?: string;
  /** It was told that the check is over: what it still says, and that it goes, is of that check and of no other. */
  isOver?: true;
}

export type Connection = AgentLine | CardLine | PickerLine | RecorderLine | CheckerLine;

/** The ports that are open, by the number that stands for each in the state. */
export type Connections = Map<number, Connection>;

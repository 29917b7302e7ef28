import { type ReactNode, useState } from 'react';
import { clearWords } from './clear-words';
import { Confirm } from './Confirm';

interface StartOverProps {
  /** Starting over has been asked for, and is not confirmed yet. */
  asking: boolean;
  onAsking(asking: boolean): void;
  /** The title of the step to begin at, if not the first. */
  step?: string | undefined;
  onStartOver(): void;
  /** What stands here otherwise; `answered`: the question has gone, and the focus it had has to go somewhere. */
  children(answered: boolean): ReactNode;
}

/** Stands in the place of its buttons while it asks whether checkmarks may be cleared. */
export function StartOver({ asking, onAsking, step, onStartOver, children }: StartOverProps) {
  const [answered, setAnswered] = useState(false);
  if (!asking) return children(answered);
  const answer = () => {
    setAnswered(true);
    onAsking(false);
  };
  return (
    <Confirm
      {...clearWords(step)}
      onCancel={answer}
      onConfirm={() => {
        answer();
        onStartOver();
      }}
    />
  );
}

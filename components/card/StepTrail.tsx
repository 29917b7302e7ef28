import type { CardView } from '@/guide/card/card-view';

/** The steps as a row of marks, by how each was settled. The words beside it and the end of the guide say the same. */
export function StepTrail({ trail }: { trail: CardView['trail'] }) {
  return (
    <div className="trail" aria-hidden="true">
      {trail.map(({ step, mark }) => (
        <span key={step} data-mark={mark} />
      ))}
    </div>
  );
}

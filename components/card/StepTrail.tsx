/** The steps as a row of marks: behind, here, ahead. The words beside it say the same. */
export function StepTrail({ at, count }: { at: number; count: number }) {
  return (
    <div className="trail" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} data-place={index + 1 < at ? 'behind' : index + 1 === at ? 'here' : 'ahead'} />
      ))}
    </div>
  );
}

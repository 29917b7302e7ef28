import { Icon } from './Icon';

/** What went wrong, said at once. */
export function Problems({ says }: { says: readonly string[] }) {
  return says.map((say) => (
    <div key={say} className="problem note" data-tone="problem" role="alert">
      <Icon name="info" />
      <p className="note-text">{say}</p>
    </div>
  ));
}

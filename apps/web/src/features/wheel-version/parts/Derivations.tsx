import { Link } from 'react-router';
import { goalUrl } from '../../goal/goal.url.ts';
import type { DerivationLineFragment } from '../wheel-version.generated.ts';

/** The goals that an area or a wheel derives from, each with the reason. */
export function Derivations({ title, derivations }: { title: string; derivations: readonly DerivationLineFragment[] }) {
  if (derivations.length === 0) return null;
  return (
    <div className="mh-stack mh-stack--tight">
      <h3>{title}</h3>
      <ul className="mh-facts-list">
        {derivations.map(({ goal, reason }) => (
          <li key={goal.id}>
            <Link to={goalUrl(goal.id)}>
              {goal.code} {goal.name}
            </Link>
            <p className="mh-hint">{reason}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

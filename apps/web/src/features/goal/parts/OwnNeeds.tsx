import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { myWheelUrl } from '../../wheel/wheel.url.ts';
import type { GoalOwnNeedFragment } from '../goal.generated.ts';
import { goalMessages } from '../goal.messages.ts';

/** The viewer's own needs, each leading to where it stands on the own wheel. */
export function OwnNeeds({ needs }: { needs: readonly GoalOwnNeedFragment[] }) {
  const t = useMessages(goalMessages);
  return (
    <ul className="mh-steps">
      {needs.map(({ employmentId, element, size }) => (
        <li key={`${employmentId} ${element.id}`}>
          <Link to={myWheelUrl({ employmentId, elementId: element.id })}>
            {element.code} {element.name}
          </Link>
          <p className="mh-steps__reason">{t('missing', { size })}</p>
        </li>
      ))}
    </ul>
  );
}

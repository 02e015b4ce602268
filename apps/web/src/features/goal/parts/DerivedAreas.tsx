import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { wheelUrl } from '../../wheel-version/wheel-version.url.ts';
import type { DerivedAreaLineFragment } from '../goal.generated.ts';
import { goalMessages } from '../goal.messages.ts';

/** The areas, or whole wheels, that derive from a goal. */
export function DerivedAreas({ areas }: { areas: readonly DerivedAreaLineFragment[] }) {
  const t = useMessages(goalMessages);
  return (
    <ul className="mh-steps">
      {areas.map(({ wheel, area, reason }) => (
        <li key={`${wheel} ${area?.id}`}>
          <Link to={wheelUrl(wheel, { area: area?.code })}>
            {area ? `${area.code} ${area.name}` : t(wheel === 'LEADER' ? 'wholeLeader' : 'wholeEmployee')}
          </Link>
          <p className="mh-steps__reason">{reason}</p>
        </li>
      ))}
    </ul>
  );
}

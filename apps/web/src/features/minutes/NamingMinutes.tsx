import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { MinutesNamingDocument } from './minutes.generated.ts';
import { decisionsUrl, minutesUrl } from './minutes.url.ts';
import { namingMessages } from './naming.messages.ts';

interface NamingMinutesProps {
  year: number;
  elementId: string;
}

/** The C-MEDs whose minutes of a year name a competence, as far as the viewer may read them. */
export function NamingMinutes({ year, elementId }: NamingMinutesProps) {
  const t = useMessages(namingMessages);
  const { minutesDecisions } = useSuspenseQuery(MinutesNamingDocument, { variables: { year, elementId } }).data;
  const byMinutes = new Map(minutesDecisions.map(({ minutesId, committee }) => [minutesId, committee.name]));
  if (byMinutes.size === 0) return <p className="mh-muted">{t('none', { year: String(year) })}</p>;
  return (
    <>
      <ul className="mh-demand-goals">
        {[...byMinutes].map(([id, name]) => (
          <li key={id}>
            <Link to={minutesUrl(id)}>{name}</Link>
          </li>
        ))}
      </ul>
      <Link to={decisionsUrl({ year, elementId })}>{t('all')}</Link>
    </>
  );
}

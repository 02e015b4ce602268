import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import type { CommitteeSeatsFragment } from '../organisation.generated.ts';
import { committeeKindMessages, dutyMessages, organisationMessages, sideMessages } from '../organisation.messages.ts';

function Seats({ seats }: { seats: CommitteeSeatsFragment['seats'] }) {
  const t = useMessages(organisationMessages);
  const sides = useMessages(sideMessages);
  const duties = useMessages(dutyMessages);
  return (
    <ul className="mh-plain-list">
      {seats.map(({ person, side, duty }) => (
        <li key={`${person.id} ${side} ${duty}`}>
          {person.name}
          <p className="mh-hint">{t('sideAndDuty', { side: sides(side), duty: duties(duty) })}</p>
        </li>
      ))}
    </ul>
  );
}

/** A unit's committees, with their seats as far as the viewer may know them. */
export function Committees({ committees }: { committees: readonly CommitteeSeatsFragment[] }) {
  const t = useMessages(organisationMessages);
  const kinds = useMessages(committeeKindMessages);
  const { person: self } = useViewer();
  // one's own seat is always there: it alone does not tell who sits in the committee
  const hidden =
    committees.length > 0 && committees.every(({ seats }) => seats.every(({ person }) => person.id === self.id));
  return (
    <Card title={t('committees')}>
      <div className="mh-stack">
        {committees.length === 0 && <p className="mh-hint">{t('noCommittees')}</p>}
        {committees.map(({ id, name, kind, seats }) => (
          <div key={id} className="mh-stack mh-stack--tight">
            <div>
              <h3>{name}</h3>
              <p className="mh-hint">{kinds(kind)}</p>
            </div>
            <Seats seats={seats} />
          </div>
        ))}
        {hidden && <p className="mh-hint">{t('seatsHidden')}</p>}
      </div>
    </Card>
  );
}

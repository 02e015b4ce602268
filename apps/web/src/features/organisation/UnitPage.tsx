import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Link, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import './organisation.css';
import { UnitDocument, type EmploymentLineFragment, type UnitQuery } from './organisation.generated.ts';
import { organisationMessages } from './organisation.messages.ts';
import { organisationUrl, unitUrl } from './organisation.url.ts';
import { Committees } from './parts/Committees.tsx';

type Unit = UnitQuery['organisationUnit'];

/** As many as the contract lists at most. */
const most = 200;

function People({ people }: { people: Unit['people'] }) {
  const t = useMessages(organisationMessages);
  const columns: TableColumn<EmploymentLineFragment>[] = [
    { key: 'name', header: t('name'), rowHeader: true, cell: ({ person }) => person.name },
    { key: 'jobTitle', header: t('jobTitle'), cell: ({ jobTitle }) => jobTitle },
  ];
  if (people.length === 0) {
    return (
      <Card title={t('people')}>
        <p className="mh-muted">{t('noPeople')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('people')} hint={t('peopleHint')}>
      <DataTable caption={t('peopleCaption')} hideCaption columns={columns} rows={people} rowKey={({ id }) => id} />
      {people.length === most && <p className="mh-hint">{t('peopleCut', { count: most })}</p>}
    </Card>
  );
}

function Leaders({ leaders }: { leaders: Unit['leaders'] }) {
  const t = useMessages(organisationMessages);
  return (
    <Card title={t('leaders', { count: Math.max(leaders.length, 1) })}>
      {leaders.length === 0 && <p className="mh-hint">{t('noLeader')}</p>}
      <ul className="mh-plain-list">
        {leaders.map(({ id, person, jobTitle, leaderFunction, leaderLevel }) => (
          <li key={id}>
            {person.name}
            <p className="mh-hint">{[jobTitle, leaderFunction?.name, leaderLevel?.name].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Below({ units }: { units: Unit['children'] }) {
  const t = useMessages(organisationMessages);
  if (units.length === 0) return null;
  return (
    <Card title={t('nodesBelow')}>
      <ul className="mh-plain-list">
        {units.map(({ id, name, levelName, headcount }) => (
          <li key={id}>
            <Link to={unitUrl(id)}>{name}</Link>
            <p className="mh-hint">
              {levelName} · {t('headcount', { count: headcount })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One unit: where it stands, who leads it, who sits in it, its committees. */
export function UnitPage() {
  const t = useMessages(organisationMessages);
  const { unitId = '' } = useParams();
  const { organisationUnit: unit } = useSuspenseQuery(UnitDocument, { variables: { id: unitId } }).data;
  const steps = [
    { to: organisationUrl, name: t('title') },
    ...unit.ancestors.map(({ id, name }) => ({ to: unitUrl(id), name })),
  ];
  return (
    <Page
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={steps} />}
      eyebrow={unit.levelName}
      title={unit.name}
      lead={t('headcount', { count: unit.headcount })}
    >
      <div className="mh-split--facts">
        <div className="mh-stack">
          <Below units={unit.children} />
          <People people={unit.people} />
        </div>
        <div className="mh-stack">
          <Leaders leaders={unit.leaders} />
          <Committees committees={unit.committees} />
        </div>
      </div>
    </Page>
  );
}

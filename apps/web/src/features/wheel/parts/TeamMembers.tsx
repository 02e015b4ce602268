import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { teamMessages } from '../team.messages.ts';
import type { TeamMemberFragment, TeamWheelFragment } from '../wheel.generated.ts';
import { personWheelUrl } from '../wheel.url.ts';

function useColumns({ year, version }: TeamWheelFragment): TableColumn<TeamMemberFragment>[] {
  const t = useMessages(teamMessages);
  /** Where nothing is assessed a need is unknown, not zero. */
  const count = (member: TeamMemberFragment, value: number) =>
    member.assessed === 0 ? <span className="mh-muted">{t('unknown')}</span> : value;
  return [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ employment: { id, person, jobTitle, unit } }) => (
        <>
          <Link to={personWheelUrl(id, { year, wheel: version.wheel })}>{person.name}</Link>
          <span className="mh-member__more">
            {jobTitle}, {unit.name}
          </span>
        </>
      ),
    },
    {
      key: 'needs',
      header: t('memberNeeds'),
      numeric: true,
      cell: (member) => (
        <>
          {count(member, member.needCount)}
          {member.needSum > 0 && <span className="mh-member__more">{t('levelsInAll', { sum: member.needSum })}</span>}
        </>
      ),
    },
    {
      key: 'strategic',
      header: t('memberStrategic'),
      numeric: true,
      cell: (one) => count(one, one.strategicNeedCount),
    },
    {
      key: 'assessed',
      header: t('memberAssessed'),
      numeric: true,
      cell: ({ assessed, required }) => t('countOf', { count: assessed, of: required }),
    },
  ];
}

/** The own direct reports with their needs, by name. On paper only when the reader asks for names. */
export function TeamMembers({ wheel, onPaper }: { wheel: TeamWheelFragment; onPaper: boolean }) {
  const t = useMessages(teamMessages);
  const columns = useColumns(wheel);
  return (
    <Card title={t('members')} hint={t('membersHint')} className={onPaper ? 'mh-members' : 'mh-members mh-no-print'}>
      <DataTable
        caption={t('membersTable')}
        hideCaption
        columns={columns}
        rows={wheel.members}
        rowKey={({ employment }) => employment.id}
      />
    </Card>
  );
}

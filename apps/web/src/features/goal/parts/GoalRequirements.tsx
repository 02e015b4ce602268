import { linkButton } from '@medhjul/ui/button-look.ts';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { requirementUrl } from '../../requirement/requirement.url.ts';
import { wheelUrl } from '../../wheel-version/wheel-version.url.ts';
import type { GoalQuery, GoalRequirementFragment } from '../goal.generated.ts';
import { goalMessages, requirementStateMessages } from '../goal.messages.ts';

/** The part of a wheel that a requirement or a mark is about, as a link to its words. */
export function CompetenceLink({ of }: { of: Pick<GoalRequirementFragment, 'wheel' | 'area' | 'element'> }) {
  const t = useMessages(goalMessages);
  const { wheel, area, element } = of;
  const code = element?.code ?? area?.code;
  return (
    <>
      <Link to={wheelUrl(wheel, { area: code })}>
        {code} {element?.name ?? area?.name}
      </Link>
      {!element && <span className="mh-muted"> · {t('wholeArea')}</span>}
    </>
  );
}

function useColumns(): TableColumn<GoalRequirementFragment>[] {
  const t = useMessages(goalMessages);
  const states = useMessages(requirementStateMessages);
  const format = useFormat();
  const forWhom = ({ audienceName, unit, employment }: GoalRequirementFragment) => {
    const place = employment?.person.name ?? unit?.name ?? '';
    return audienceName ? t('forWhom', { audience: audienceName, place }) : place;
  };
  return [
    {
      key: 'competence',
      header: t('requirementCompetence'),
      rowHeader: true,
      cell: (row) => <CompetenceLink of={row} />,
    },
    { key: 'level', header: t('requirementLevel'), numeric: true, cell: (row) => format.whole(row.level) },
    {
      key: 'for',
      header: t('requirementFor'),
      cell: (row) => <Link to={requirementUrl(row.id)}>{forWhom(row)}</Link>,
    },
    {
      key: 'period',
      header: t('requirementPeriod'),
      cell: (row) => (
        <span className="mh-stack mh-stack--tight">
          {format.period(row.validFrom, row.validTo)}
          {row.state !== 'CURRENT' && (
            <span>
              <Tag tone={row.state === 'FUTURE' ? 'amber' : 'neutral'}>{states(row.state)}</Tag>
            </span>
          )}
        </span>
      ),
    },
  ];
}

/** The requirements that name a goal, a page at a time; which page is in the address. */
export function GoalRequirements({ requirements }: { requirements: GoalQuery['goal']['requirements'] }) {
  const t = useMessages(goalMessages);
  const columns = useColumns();
  const [params] = useSearchParams();
  const { edges, pageInfo } = requirements;
  return (
    <div className="mh-stack">
      <DataTable
        caption={t('requirementsCaption')}
        hideCaption
        columns={columns}
        rows={edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
      />
      <div className="mh-row">
        {params.has('after') && (
          <Link to="?" {...linkButton('quiet')}>
            {t('backToFirst')}
          </Link>
        )}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link to={`?${new URLSearchParams({ after: pageInfo.endCursor })}`} {...linkButton('secondary')}>
            {t('more')}
          </Link>
        )}
      </div>
    </div>
  );
}

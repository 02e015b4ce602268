import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import type { DirectionQuery, GoalLineFragment } from '../goal.generated.ts';
import { goalMessages } from '../goal.messages.ts';
import { goalUrl } from '../goal.url.ts';

/** Says that a goal's period has not begun, or is over; nothing while it holds. */
export function PeriodTag({ goal }: { goal: Pick<GoalLineFragment, 'isCurrent' | 'validFrom' | 'validTo'> }) {
  const t = useMessages(goalMessages);
  const format = useFormat();
  const { today } = useViewer();
  if (goal.isCurrent) return null;
  if (goal.validFrom > today) return <Tag tone="amber">{t('begins', { date: format.date(goal.validFrom) })}</Tag>;
  return <Tag>{goal.validTo ? t('ended', { date: format.lastDate(goal.validTo) }) : t('notCurrent')}</Tag>;
}

/** One goal in the picture of the whole direction. */
export function GoalCard({ goal }: { goal: DirectionQuery['goals'][number] }) {
  const t = useMessages(goalMessages);
  const format = useFormat();
  return (
    <article className="mh-goal">
      <p className="mh-goal__code">{goal.unit ? `${goal.code} · ${goal.unit.name}` : goal.code}</p>
      <h3>
        <Link to={goalUrl(goal.id)}>{goal.name}</Link>
      </h3>
      <p className="mh-goal__text">{goal.description}</p>
      {!goal.isCurrent && (
        <p>
          <PeriodTag goal={goal} />
        </p>
      )}
      {goal.kind === 'STRATEGIC_GOAL' && goal.isCurrent && (
        <p className="mh-hint">{format.period(goal.validFrom, goal.validTo)}</p>
      )}
      {goal.parents.length > 0 && (
        <p className="mh-goal__foot">
          <span className="mh-muted">{t('serves')}</span>
          {goal.parents.map(({ goal: parent }) => (
            <Link
              key={parent.id}
              to={goalUrl(parent.id)}
              title={parent.name}
              aria-label={`${parent.code} ${parent.name}`}
            >
              {parent.code}
            </Link>
          ))}
        </p>
      )}
    </article>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { demandMessages } from '../../../demand/demand.messages.ts';
import { goalUrl } from '../../../goal/goal.url.ts';
import { useViewer } from '../../../session/viewer.ts';
import { ReviewGoalsDocument, type ReviewGoalsQuery } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { isOverall } from './overall.ts';

type Goal = ReviewGoalsQuery['goals'][number];

/** The competences that a goal's strategic marks name today, for the whole municipality or for the centre. */
function markedIn({ marks }: Goal, today: string, centreId: string): Goal['marks'] {
  return marks.filter(
    ({ kind, unit, validFrom, validTo }) =>
      kind === 'STRATEGIC' &&
      (unit.kind === 'MUNICIPALITY' || unit.id === centreId) &&
      validFrom <= today &&
      (validTo === null || today < validTo),
  );
}

/** From each goal to the areas that derive from it, and to the competences marked as strategic under it. */
export function LinkList({ centreId }: { centreId: string }) {
  const t = useMessages(reviewAgendaMessages);
  const words = useMessages(demandMessages);
  const { today } = useViewer();
  const goals = useSuspenseQuery(ReviewGoalsDocument)
    .data.goals.filter(isOverall)
    .map((goal) => ({
      ...goal,
      areas: goal.derivedAreas.filter(({ area }) => area !== null),
      marked: markedIn(goal, today, centreId),
    }))
    .filter(({ areas, marked }) => areas.length > 0 || marked.length > 0);
  if (goals.length === 0) return <p className="mh-muted">{t('linkNone')}</p>;
  return (
    <ul className="mh-review-links">
      {goals.map(({ id, name, areas, marked }) => (
        <li key={id}>
          <Link to={goalUrl(id)}>{name}</Link>
          <ul className="mh-review-bullets">
            {marked.map((mark) => (
              <li key={mark.id}>
                {(mark.element ?? mark.area)?.name} <CompetenceMark kind="strategic" label={words('strategic')} />{' '}
                <span className="mh-hint">{mark.unit.name}</span>
              </li>
            ))}
            {areas.map(({ wheel, area }) => (
              <li key={`${wheel} ${area?.id}`}>{area?.name}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { GoalKind } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { goalGroupMessages } from '../../../goal/goal.messages.ts';
import { goalUrl } from '../../../goal/goal.url.ts';
import { ReviewGoalsDocument } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';
import { isOverall } from './overall.ts';

const kinds: readonly GoalKind[] = ['STRATEGIC_GOAL', 'FOCUS_AREA'];

/** The municipality's strategic goals and focus areas that hold today. */
export function GoalList() {
  const t = useMessages(reviewAgendaMessages);
  const groups = useMessages(goalGroupMessages);
  const goals = useSuspenseQuery(ReviewGoalsDocument).data.goals.filter(isOverall);
  if (goals.length === 0) return <p className="mh-muted">{t('goalsNone')}</p>;
  return kinds.map((kind) => {
    const ofKind = goals.filter((goal) => goal.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind}>
        <h4>{groups(kind)}</h4>
        <ul className="mh-review-bullets">
          {ofKind.map(({ id, name }) => (
            <li key={id}>
              <Link to={goalUrl(id)}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import './GoalSteps.css';
import type { GoalStepFragment } from './goal.generated.ts';
import { goalKindMessages } from './goal.messages.ts';
import { goalUrl } from './goal.url.ts';

/** A goal at the other end of a step, with the reason for it; and, on the way up, what that one serves in turn. */
export interface Step {
  readonly reason: string;
  readonly goal: GoalStepFragment & { readonly parents?: readonly Step[] };
}

/** Goals that lead here or hang from here; the way further up stands indented under each. */
export function GoalSteps({ steps }: { steps: readonly Step[] }) {
  const kinds = useMessages(goalKindMessages);
  return (
    <ul className="mh-steps">
      {steps.map(({ goal, reason }) => (
        <li key={goal.id}>
          <div className="mh-row">
            <Link to={goalUrl(goal.id)}>
              {goal.code} {goal.name}
            </Link>
            <Tag>{kinds(goal.kind)}</Tag>
          </div>
          <p className="mh-steps__reason">{reason}</p>
          {goal.parents && goal.parents.length > 0 && <GoalSteps steps={goal.parents} />}
        </li>
      ))}
    </ul>
  );
}

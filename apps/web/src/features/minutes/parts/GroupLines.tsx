import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useReviewWords } from '../../review/review-words.ts';
import { decisionsMessages } from '../decisions.messages.ts';
import type { MinutesDecisionLineFragment } from '../minutes.generated.ts';
import { minutesUrl } from '../minutes.url.ts';
import { NamedCompetence } from './NamedCompetence.tsx';

type Decision = MinutesDecisionLineFragment;

function Line({ decision }: { decision: Decision }) {
  const t = useMessages(decisionsMessages);
  const words = useReviewWords();
  const format = useFormat();
  const { kind, title, targetGroup, howMany, dueOn, learningForm, status, committee, minutesId } = decision;
  const facts = [
    [targetGroup, howMany && words.howMany(howMany)].filter(Boolean).join(', '),
    learningForm?.name,
    dueOn && format.date(dueOn),
    status === 'OPEN' ? null : words.status(status),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <p>
          <Tag tone={kind === 'NEED' ? 'petrol' : 'plum'}>{words.kind(kind)}</Tag> {title && <strong>{title}</strong>}
        </p>
        {facts.length > 0 && <p className="mh-hint">{facts.join(' · ')}</p>}
        <NamedCompetence decision={decision} />
      </div>
      <Link to={minutesUrl(minutesId)} aria-label={t('minutesOf', { committee: committee.name })}>
        {committee.name}
      </Link>
    </li>
  );
}

/** Decisions with the committees whose minutes have them. */
export function GroupLines({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ul className="mh-minutes-lines">
      {decisions.map((decision) => (
        <Line key={`${decision.minutesId} ${decision.id}`} decision={decision} />
      ))}
    </ul>
  );
}

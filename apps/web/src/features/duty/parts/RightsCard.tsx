import { Card } from '@medhjul/ui/Card.tsx';
import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import {
  CalendarClock,
  CircleCheck,
  CircleDashed,
  ClockAlert,
  Infinity as Always,
  type LucideIcon,
} from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import type { RightState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { ownConversationsUrl } from '../../conversation/conversation.url.ts';
import { planUrl } from '../../plan/plan.url.ts';
import type { DutiesQuery } from '../duty.generated.ts';
import { dutyMessages, rightMessages, rightStateMessages } from '../duty.messages.ts';

type Right = DutiesQuery['duties']['rights'][number];

const looks: Record<RightState, { tone: Tone; Icon: LucideIcon }> = {
  NOT_YET: { tone: 'neutral', Icon: CircleDashed },
  OFFERED: { tone: 'petrol', Icon: CalendarClock },
  MET: { tone: 'green', Icon: CircleCheck },
  LATE: { tone: 'amber', Icon: ClockAlert },
  STANDING: { tone: 'neutral', Icon: Always },
};

function RightRow({ right }: { right: Right }) {
  const t = useMessages(dutyMessages);
  const kinds = useMessages(rightMessages);
  const states = useMessages(rightStateMessages);
  const format = useFormat();
  const { kind, state, dueOn, employment } = right;
  const { tone, Icon } = looks[state];
  const isPlan = kind === 'OWN_PLAN';
  const waits = state === 'NOT_YET' || state === 'LATE';
  return (
    <li>
      <div>
        <Link to={isPlan ? planUrl(employment.id) : ownConversationsUrl}>{kinds(kind)}</Link>
        {dueOn && waits && <span className="mh-hint">{t('rightBy', { date: format.date(dueOn) })}</span>}
      </div>
      <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
        {states(state)}
      </Tag>
    </li>
  );
}

/** What the viewer has a right to, and how it stands, for each employment. */
export function RightsCard({ rights }: { rights: readonly Right[] }) {
  const t = useMessages(dutyMessages);
  const jobs = [...new Map(rights.map(({ employment }) => [employment.id, employment])).values()];
  return (
    <Card title={t('rights')}>
      {rights.length === 0 && <p className="mh-muted">{t('noRights')}</p>}
      {jobs.map(({ id, jobTitle }) => (
        <div key={id}>
          {jobs.length > 1 && <h3>{jobTitle}</h3>}
          <ul className="mh-rights">
            {rights
              .filter(({ employment }) => employment.id === id)
              .map((right) => (
                <RightRow key={right.kind} right={right} />
              ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}

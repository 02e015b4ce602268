import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import type { LearningUse } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { ConversationContentFragment } from '../conversation.generated.ts';
import { learningUseMessages } from '../../plan/follow-up.messages.ts';
import { talkMessages } from '../talk.messages.ts';
import { useTalk } from './talk-context.ts';

type FollowUp = ConversationContentFragment['followUps'][number];

const icons: Record<LearningUse, LucideIcon> = { YES: CircleCheck, PARTLY: CircleDot, NO: CircleX };

function Answer({ who, of }: { who: string; of: FollowUp['employeeAnswer'] }) {
  const t = useMessages(talkMessages);
  const uses = useMessages(learningUseMessages);
  const Icon = of ? icons[of.used] : CircleDashed;
  return (
    <div className="mh-learnt-answer">
      <dt>{who}</dt>
      <dd>
        <Tag tone={of?.used === 'YES' ? 'green' : 'neutral'} icon={<Icon aria-hidden="true" />}>
          {of ? uses(of.used) : t('noAnswer')}
        </Tag>
        {of?.helps && <p>{of.helps}</p>}
      </dd>
    </div>
  );
}

/** The latest follow-up of each thing that was learnt. */
function latestOfEach(followUps: readonly FollowUp[]): FollowUp[] {
  const byItem = new Map<string, FollowUp>();
  for (const followUp of followUps) {
    const known = byItem.get(followUp.item.id);
    const isAnswered = followUp.employeeAnswer !== null || followUp.leaderAnswer !== null;
    if (!known || (isAnswered && followUp.step > known.step)) byItem.set(followUp.item.id, followUp);
  }
  return [...byItem.values()];
}

/** What was learnt since the last conversation, and whether it is used. Nothing where nothing was. */
export function LearntCard() {
  const t = useMessages(talkMessages);
  const format = useFormat();
  const { conversation } = useTalk();
  const { followUps, isOwn, employment } = conversation;
  if (followUps.length === 0) return null;
  return (
    <Card title={t('learnt')} hint={t('learntHint')}>
      <ul className="mh-talk-lines">
        {latestOfEach(followUps).map((followUp) => (
          <li key={followUp.id} className="mh-learnt">
            <h3>{followUp.item.element?.name ?? followUp.item.aim}</h3>
            <p className="mh-hint">
              {[
                followUp.item.learntOn && t('learntOn', { date: format.date(followUp.item.learntOn) }),
                t('askedOn', { date: format.date(followUp.dueOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <dl>
              <Answer who={isOwn ? t('me') : employment.person.name} of={followUp.employeeAnswer} />
              <Answer who={isOwn ? t('myLeader') : t('me')} of={followUp.leaderAnswer} />
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  );
}

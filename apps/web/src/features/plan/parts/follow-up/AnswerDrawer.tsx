import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { useState } from 'react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { followUpMessages } from '../../follow-up.messages.ts';
import type { FollowUpAnswerFragment, FollowUpLineFragment } from '../../plan.generated.ts';
import { itemTitle } from '../item/item-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import './follow-up.css';

/** What was learnt, and where it was to be used first. */
function Facts({ item }: FollowUpLineFragment) {
  const t = useMessages(followUpMessages);
  const { activity, firstUse } = item;
  return (
    <dl className="mh-plan-facts">
      {firstUse && (
        <div>
          <dt>{t('firstUse')}</dt>
          <dd>{firstUse}</dd>
        </div>
      )}
      {activity && (
        <div>
          <dt>{t('activity')}</dt>
          <dd>{activity}</dd>
        </div>
      )}
    </dl>
  );
}

/** Who has answered, in words for this reader. */
function useWho(followUp: FollowUpLineFragment) {
  const t = useMessages(followUpMessages);
  const { viewerSide, item } = followUp;
  return (side: 'employee' | 'leader', { author }: FollowUpAnswerFragment) => {
    if (side === 'employee') {
      return viewerSide === 'EMPLOYEE' ? t('yourAnswer') : t('employeeSaid', { name: item.employment.person.name });
    }
    return author ? t('employeeSaid', { name: author.name }) : t('otherLeaderSaid');
  };
}

interface AnswerDrawerProps {
  followUp: FollowUpLineFragment;
  onDone(): void;
  onClose(): void;
}

/** One follow-up, closer: what was learnt, what the other answered, and one's own two answers. */
export function AnswerDrawer({ followUp, onDone, onClose }: AnswerDrawerProps) {
  const t = useMessages(followUpMessages);
  const format = useFormat();
  const who = useWho(followUp);
  // what can be answered when it is opened can be answered to the end, though an answer of another makes it a conflict
  const [mayAnswer] = useState(followUp.viewerCanAnswer);
  const { item, employeeAnswer, leaderAnswer, viewerSide } = followUp;
  const isOwn = viewerSide === 'EMPLOYEE';
  return (
    <Drawer
      open
      onClose={onClose}
      eyebrow={isOwn ? t('drawerTitle') : item.employment.person.name}
      title={itemTitle(item)}
      subtitle={item.learntOn && t('learnt', { date: format.date(item.learntOn) })}
      closeLabel={t('close')}
    >
      <div className="mh-stack">
        <Facts {...followUp} />
        {employeeAnswer && !(isOwn && mayAnswer) && (
          <AnswerLine who={who('employee', employeeAnswer)} answer={employeeAnswer} />
        )}
        {leaderAnswer && !(!isOwn && mayAnswer) && (
          <AnswerLine who={who('leader', leaderAnswer)} answer={leaderAnswer} />
        )}
        {mayAnswer && <AnswerForm followUp={followUp} onDone={onDone} onLeave={onClose} />}
      </div>
    </Drawer>
  );
}

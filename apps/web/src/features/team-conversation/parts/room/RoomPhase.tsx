import { ActionBar } from '@medhjul/ui/ActionBar.tsx';
import { AskedStep } from '../../../../lib/AskedStep.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { conversationMessages } from '../../../conversation/conversation.messages.ts';
import { roomMessages } from '../../room.messages.ts';
import { Consented } from '../consent/Outcome.tsx';
import { MeetingCard } from '../MeetingCard.tsx';
import { useTeamTalk } from '../team-context.ts';
import { useTeamSteps } from '../team-steps.ts';
import { NeedsCard } from './NeedsCard.tsx';
import { Presence, type Present } from '../../../../lib/live/Presence.tsx';
import { TeamTextCard } from './TeamTextCard.tsx';

/** From the room on: the leader says that it was held, and concludes it when it is written down. */
function Steps({ present }: { present: Present }) {
  const t = useMessages(roomMessages);
  const { state, leaderEmployment, viewerLeads, viewerCanHold, viewerCanConclude } = useTeamTalk();
  const { hold, conclude } = useTeamSteps();
  const { name } = leaderEmployment.person;
  return (
    <ActionBar status={<Presence present={present} />}>
      {!viewerLeads && (
        <span className="mh-hint">{t(state === 'HELD' ? 'leaderConcludes' : 'leaderHolds', { name })}</span>
      )}
      {viewerCanHold && (
        <AskedStep
          label={t('hold')}
          asks={{ title: t('holdTitle'), text: t('holdText'), yes: t('holdYes'), no: t('notYet') }}
          take={hold}
        />
      )}
      {viewerCanConclude && (
        <AskedStep
          label={t('conclude')}
          asks={{ title: t('concludeTitle'), text: t('concludeText'), yes: t('conclude'), no: t('notYet') }}
          take={conclude}
          done={t('concluded')}
        />
      )}
    </ActionBar>
  );
}

/** The room: the team's tasks, its needs as notes, and the record, written together on all devices. */
export function RoomPhase({ present }: { present: Present }) {
  const t = useMessages(conversationMessages);
  const { state } = useTeamTalk();
  const other = present?.[0] ?? null;
  return (
    <div className="mh-split--facts">
      <div className="mh-stack">
        <TeamTextCard field="TASKS" other={other} />
        <NeedsCard />
        <TeamTextCard field="COOPERATION" other={other} />
        <TeamTextCard field="AGREEMENTS" other={other} />
        <Steps present={present} />
      </div>
      <aside className="mh-stack mh-team-aside" aria-label={t('invitation')}>
        <MeetingCard />
        {state === 'INVITED' && <Consented />}
      </aside>
    </div>
  );
}

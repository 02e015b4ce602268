import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { personWheelUrl } from '../../../wheel/wheel.url.ts';
import type { ConversationFactsFragment, SeasonMemberFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { conversationUrl, handoverUrl, inviteUrl, meetingUrl } from '../../conversation.url.ts';
import { seasonMessages } from '../../season.messages.ts';
import { MeetingFacts } from '../MeetingFacts.tsx';
import type { Asked } from '../MoveDialogs.tsx';
import { useNames } from '../names.ts';
import { Standing } from '../Standing.tsx';

interface MemberDrawerProps {
  /** Null: closed. */
  member: SeasonMemberFragment | null;
  /** Whether one may invite to more than the year's conversation, and to one after a long absence. */
  further: { isOpen: boolean; absenceTalk: boolean };
  onAsk(asked: Asked): void;
  onClose(): void;
}

function Talk({ of, onAsk }: { of: ConversationFactsFragment } & Pick<MemberDrawerProps, 'onAsk'>) {
  const t = useMessages(seasonMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  return (
    <section className="mh-season-talk">
      <h3>{names.occasion(of)}</h3>
      <Standing of={of.standing} />
      <MeetingFacts of={of} />
      <div className="mh-row">
        <Link to={conversationUrl(of.id)} {...linkButton('secondary')}>
          {t('open')}
        </Link>
        {of.viewerCanReschedule && (
          <Link to={meetingUrl(of.id)} {...linkButton('quiet')}>
            {words('reschedule')}
          </Link>
        )}
        {of.viewerCanTakeOver && (
          <Button variant="quiet" onClick={() => onAsk({ move: 'takeOver', conversation: of })}>
            {words('takeOver')}
          </Button>
        )}
        {of.viewerCanCancel && (
          <Button variant="quiet" onClick={() => onAsk({ move: 'cancel', conversation: of })}>
            {words('cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}

function FurtherInvitations({ member, absenceTalk }: { member: SeasonMemberFragment; absenceTalk: boolean }) {
  const t = useMessages(seasonMessages);
  const { employment, others } = member;
  const has = (occasion: string) => others.some((other) => other.occasion === occasion);
  return (
    <section className="mh-season-talk">
      <h3>{t('further')}</h3>
      <p className="mh-hint">{t('furtherText')}</p>
      <div className="mh-row">
        {absenceTalk && !has('AFTER_ABSENCE') && (
          <Link to={inviteUrl([employment.id], 'AFTER_ABSENCE')} {...linkButton('quiet')}>
            {t('afterAbsence')}
          </Link>
        )}
        {!has('ASKED_FOR') && (
          <Link to={inviteUrl([employment.id], 'ASKED_FOR')} {...linkButton('quiet')}>
            {t('askedFor')}
          </Link>
        )}
      </div>
    </section>
  );
}

/** All that the leader can do for one direct report's conversations. */
export function MemberDrawer({ member, further, onAsk, onClose }: MemberDrawerProps) {
  const t = useMessages(seasonMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  if (!member) return null;
  const { employment, conversation, others } = member;
  const talks = conversation ? [conversation, ...others] : others;
  return (
    <Drawer
      open
      onClose={onClose}
      title={employment.person.name}
      subtitle={names.job(employment)}
      closeLabel={words('close')}
    >
      {talks.map((talk) => (
        <Talk key={talk.id} of={talk} onAsk={onAsk} />
      ))}
      {further.isOpen && <FurtherInvitations member={member} absenceTalk={further.absenceTalk} />}
      <section className="mh-season-talk">
        <h3>{t('see')}</h3>
        <ul className="mh-season-links">
          <li>
            <Link to={personWheelUrl(employment.id)}>{t('toWheel')}</Link>
          </li>
          <li>
            <Link to={handoverUrl(employment.id)}>{t('toHandover')}</Link>
          </li>
        </ul>
      </section>
    </Drawer>
  );
}

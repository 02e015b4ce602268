import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ConversationFactsFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { conversationUrl } from '../../conversation.url.ts';
import { ownMessages } from '../../own.messages.ts';
import { useMoves } from '../moves.ts';
import { useNames } from '../names.ts';
import { Standing } from '../Standing.tsx';
import { StepProblem, useStep } from '../../../../lib/step.tsx';

function Line({ of, onShare }: { of: ConversationFactsFragment; onShare(): void }) {
  const t = useMessages(ownMessages);
  const words = useMessages(conversationMessages);
  const format = useFormat();
  const names = useNames();
  const name = names.conversation(of);
  const action = t(of.isShared ? 'stopSharing' : 'share');
  return (
    <li className="mh-own-line">
      <span>
        <Link to={conversationUrl(of.id)}>{name}</Link>
        <span className="mh-hint">
          {[
            of.occasion === 'YEARLY' ? null : names.occasion(of),
            words('withLeader', { name: of.leaderEmployment.person.name }),
            of.heldOn && words('heldOn', { date: format.date(of.heldOn) }),
            of.recordErasedOn && t('erased'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="mh-own-line__tags">
        <Standing of={of.standing} />
        {of.isShared && (
          <Tag tone="plum" icon={<Users aria-hidden="true" />}>
            {t('shared')}
          </Tag>
        )}
      </span>
      {of.viewerCanShare && (
        <Button variant="quiet" aria-label={t('about', { action, name })} onClick={onShare}>
          {action}
        </Button>
      )}
    </li>
  );
}

function ShareDialog({ of, onClose }: { of: ConversationFactsFragment; onClose(): void }) {
  const t = useMessages(ownMessages);
  const names = useNames();
  const { share } = useMoves();
  const step = useStep();
  const confirm = async () => {
    if (await step.take('share', () => share(of, true), t('shareStarted'))) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('shareTitle', { conversation: names.conversation(of) })}
      confirmLabel={t('shareYes')}
      cancelLabel={t('shareNo')}
      busy={step.busy !== null}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('shareText')}</p>
      <StepProblem step={step} />
    </ConfirmDialog>
  );
}

/** Conversations that are over, the newest first; each can be shared with a new leader. */
export function EarlierTalks({ talks }: { talks: readonly ConversationFactsFragment[] }) {
  const t = useMessages(ownMessages);
  const { share } = useMoves();
  const step = useStep();
  const [sharing, setSharing] = useState<ConversationFactsFragment | null>(null);
  const press = (talk: ConversationFactsFragment) => {
    // closing again takes nothing from anybody: only opening is asked about
    if (talk.isShared) void step.take('stop', () => share(talk, false), t('shareStopped'));
    else setSharing(talk);
  };
  return (
    <Card title={t('earlier')} hint={talks.length > 0 ? t('earlierHint') : undefined}>
      {talks.length === 0 && <p className="mh-muted">{t('earlierNone')}</p>}
      <StepProblem step={step} />
      <ul className="mh-own-lines">
        {talks.map((talk) => (
          <Line key={talk.id} of={talk} onShare={() => press(talk)} />
        ))}
      </ul>
      {sharing && <ShareDialog of={sharing} onClose={() => setSharing(null)} />}
    </Card>
  );
}

import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import type { ConversationFactsFragment } from '../conversation.generated.ts';
import { conversationMessages } from '../conversation.messages.ts';
import { useMoves } from './moves.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';

/** A move that is asked about first. */
export interface Asked {
  move: 'cancel' | 'takeOver';
  conversation: ConversationFactsFragment;
}

interface MoveDialogsProps {
  /** Null: nothing to ask. */
  asked: Asked | null;
  onClose(): void;
}

/** Asks before a conversation is called off or taken over, does it, and says so. */
export function MoveDialogs({ asked, onClose }: MoveDialogsProps) {
  const t = useMessages(conversationMessages);
  const moves = useMoves();
  const step = useStep();
  const say = useNotice();
  if (!asked) return null;
  const { move, conversation } = asked;
  const names = { name: conversation.employment.person.name, leader: conversation.leaderEmployment.person.name };
  const words =
    move === 'cancel'
      ? { title: t('cancelTitle'), text: t('cancelText', names), yes: t('cancelYes'), done: t('cancelled') }
      : {
          title: t('takeOverTitle'),
          text: t(conversation.isShared ? 'takeOverShared' : 'takeOverText', names),
          yes: t('takeOver'),
          done: t('takenOver'),
        };
  const confirm = async () => {
    if (!(await step.take(move, () => moves[move](conversation), words.done))) return;
    say(words.done);
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={words.title}
      confirmLabel={words.yes}
      cancelLabel={t('keep')}
      busy={step.busy !== null}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{words.text}</p>
      <StepProblem step={step} />
    </ConfirmDialog>
  );
}

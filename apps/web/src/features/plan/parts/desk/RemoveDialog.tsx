import { Alert } from '@medhjul/ui/Alert.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../../lib/errors.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useProblemText } from '../../../../lib/problem-text.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { stepMessages } from '../../step.messages.ts';
import { itemTitle } from '../item/item-words.ts';
import { usePlanDesk } from './plan-desk.ts';

/** Asks before an item that both have never signed is taken out. */
export function RemoveDialog({ item }: { item: PlanItemFragment }) {
  const t = useMessages(stepMessages);
  const words = useMessages(planMessages);
  const errorWords = useUserErrors();
  const problemText = useProblemText();
  const { steps, close } = usePlanDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    try {
      const [error] = await steps.remove(item);
      if (error) setProblem(errorWords(error));
      else close();
    } catch (thrown) {
      setProblem(problemText(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <ConfirmDialog
      open
      title={t('removeTitle')}
      confirmLabel={t('remove')}
      cancelLabel={words('cancel')}
      onConfirm={() => void remove()}
      onCancel={close}
      busy={busy}
    >
      <div className="mh-stack mh-stack--tight">
        <p>
          <strong>{itemTitle(item)}</strong>
        </p>
        <p>{t('removeText')}</p>
        {item.carriedFromYear !== null && <p>{t('removeCarried')}</p>}
        {problem && (
          <Alert tone="warn" live>
            {problem}
          </Alert>
        )}
      </div>
    </ConfirmDialog>
  );
}

import { ActionMenu } from '@medhjul/ui/ActionMenu.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { CircleCheck, CirclePlay, CircleX, GraduationCap, PencilLine, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { stepMessages } from '../../step.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { stepWord } from './item-steps.ts';
import { itemTitle } from './item-words.ts';

const icons: Partial<Record<keyof typeof stepMessages, ReactNode>> = {
  begin: <CirclePlay aria-hidden="true" />,
  learn: <GraduationCap aria-hidden="true" />,
  relearn: <GraduationCap aria-hidden="true" />,
  finish: <CircleCheck aria-hidden="true" />,
  drop: <CircleX aria-hidden="true" />,
};

/** What this reader can do with an item: change it, and say how it goes on. */
export function ItemActions({ item }: { item: PlanItemFragment }) {
  const t = useMessages(planMessages);
  const steps = useMessages(stepMessages);
  const { open, takeStep } = usePlanDesk();
  const name = itemTitle(item);
  const actions = item.nextStatuses.map((status) => {
    const word = stepWord(item.status, status);
    return {
      key: status,
      label: steps(word),
      icon: icons[word] ?? <Undo2 aria-hidden="true" />,
      onSelect: () => takeStep(item, status),
    };
  });
  const remove = {
    key: 'remove',
    label: steps('remove'),
    icon: <Trash2 aria-hidden="true" />,
    onSelect: () => open({ what: 'remove', itemId: item.id }),
  };
  if (actions.length === 0 && !item.viewerCanChange && !item.viewerCanRemove) return null;
  return (
    <div className="mh-row mh-plan-actions mh-no-print">
      {item.viewerCanChange && (
        <Button
          variant="quiet"
          icon={<PencilLine aria-hidden="true" />}
          aria-label={t('changeOf', { name })}
          onClick={() => open({ what: 'change', itemId: item.id })}
        >
          {t('change')}
        </Button>
      )}
      <ActionMenu
        label={t('goesOn')}
        name={t('goesOnOf', { name })}
        actions={item.viewerCanRemove ? [...actions, remove] : actions}
      />
    </div>
  );
}

import { Button } from '@medhjul/ui/Button.tsx';
import { Plus } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';

/** Opens the form of a new item. Nothing where nothing can be written, or enough items are open. */
export function AddButton({ label }: { label: string }) {
  const { plan, open } = usePlanDesk();
  if (!plan.viewerCanWrite || plan.openItemCount >= plan.openItemsMax) return null;
  return (
    <Button
      className="mh-no-print"
      icon={<Plus aria-hidden="true" />}
      onClick={() => open({ what: 'new', elementId: null })}
    >
      {label}
    </Button>
  );
}

/** How many items are open; with the words for it when there is no room for another. */
export function OpenCount() {
  const t = useMessages(planMessages);
  const { openItemCount, openItemsMax, viewerCanWrite } = usePlanDesk().plan;
  if (!viewerCanWrite) return null;
  const isFull = openItemCount >= openItemsMax;
  return (
    <p className="mh-muted">
      {isFull ? t('full', { max: openItemsMax }) : t('openCount', { n: openItemCount, max: openItemsMax })}
    </p>
  );
}

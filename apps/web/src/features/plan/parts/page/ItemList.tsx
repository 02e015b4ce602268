import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages, priorityMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { priorityKey } from '../item/item-words.ts';
import { AddButton, OpenCount } from './AddButton.tsx';
import './page.css';

/** Items under a heading; nothing where there are none. */
function Group({ title, items }: { title: ReactNode; items: readonly PlanItemFragment[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mh-plan-group">
      <h2>{title}</h2>
      {items.map((item) => (
        <ItemCard key={item.id} item={item} />
      ))}
    </section>
  );
}

function Empty() {
  const t = useMessages(planMessages);
  const { year, viewerCanWrite } = usePlanDesk().plan;
  return (
    <Card>
      <EmptyState
        icon={<Sprout aria-hidden="true" />}
        title={t('emptyTitle', { year })}
        action={<AddButton label={t('addFirst')} />}
      >
        {viewerCanWrite ? t('emptyText') : t('emptyPast', { year })}
      </EmptyState>
    </Card>
  );
}

/** The items of the plan: the open ones by priority, then what was learnt, then what has ended. */
export function ItemList() {
  const t = useMessages(planMessages);
  const priorities = useMessages(priorityMessages);
  const { items, year } = usePlanDesk().plan;
  if (items.length === 0) return <Empty />;
  const having = (...statuses: readonly PlanItemStatus[]) => items.filter(({ status }) => statuses.includes(status));
  const open = having('OPEN', 'UNDER_WAY');
  return (
    <>
      <div className="mh-plan-bar">
        <OpenCount />
        <AddButton label={t('add')} />
      </div>
      {([1, 2, 3] as const).map((priority) => (
        <Group
          key={priority}
          title={priorities(priorityKey(priority))}
          items={open.filter((item) => item.priority === priority)}
        />
      ))}
      <Group title={t('learntTitle')} items={having('LEARNT')} />
      <Group title={t('endedTitle', { year })} items={having('DONE', 'CARRIED_ON', 'DROPPED')} />
    </>
  );
}

import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import type { PlanItemStatus } from '../../../../lib/graphql/schema-types.generated.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { itemStatusMessages, planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './item.css';

const tones: Record<PlanItemStatus, Tone> = {
  OPEN: 'neutral',
  UNDER_WAY: 'petrol',
  LEARNT: 'green',
  DONE: 'green',
  CARRIED_ON: 'neutral',
  DROPPED: 'neutral',
};

/** How an item differs from what both last signed; nothing where it does not. */
function useSince(item: PlanItemFragment): string | null {
  const t = useMessages(planMessages);
  const { plan } = usePlanDesk();
  const number = plan.versions[0]?.number;
  if (number === undefined || item.year !== plan.year || plan.state === 'SIGNED') return null;
  if (item.signedIn === null) return t('newSince', { number });
  if (item.changedFields.includes('status') && item.status === 'DROPPED') return t('droppedSince', { number });
  return item.changedFields.length > 0 ? t('changedSince', { number }) : null;
}

/** How far an item is, where it comes from, and whether it differs from what both signed. */
export function ItemTags({ item }: { item: PlanItemFragment }) {
  const t = useMessages(planMessages);
  const statuses = useMessages(itemStatusMessages);
  const format = useFormat();
  const { plan } = usePlanDesk();
  const since = useSince(item);
  const { status, learntOn, carriedFromYear, year } = item;
  return (
    <span className="mh-plan-tags">
      <Tag tone={tones[status]}>
        {status === 'LEARNT' && learntOn ? t('learntOn', { date: format.date(learntOn) }) : statuses(status)}
      </Tag>
      {carriedFromYear !== null && <Tag>{t('carriedFrom', { year: carriedFromYear })}</Tag>}
      {year !== plan.year && <Tag>{t('fromPlan', { year })}</Tag>}
      {since && <Tag tone="amber">{since}</Tag>}
    </span>
  );
}

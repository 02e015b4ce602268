import type { PlanItemFragment } from '../../plan.generated.ts';
import { ItemTags } from './ItemTags.tsx';

/** What an item of a list is about, and how it stands. */
export function ItemHead({ item }: { item: PlanItemFragment }) {
  return (
    <div className="mh-plan-unsettled__head">
      <h3>{item.element?.name ?? item.aim}</h3>
      <ItemTags item={item} />
    </div>
  );
}

import { Card } from '@medhjul/ui/Card.tsx';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { ItemActions } from './ItemActions.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import { ItemFollowUps } from './ItemFollowUps.tsx';
import { ItemTags } from './ItemTags.tsx';
import './item.css';

/** One thing to learn or do, with all that is agreed about it. */
export function ItemCard({ item }: { item: PlanItemFragment }) {
  return (
    <Card
      headingLevel={3}
      className="mh-plan-item"
      title={item.element?.name ?? item.aim}
      aside={<ItemTags item={item} />}
    >
      <div className="mh-stack">
        <ItemFacts item={item} />
        <ItemFollowUps item={item} />
        <ItemActions item={item} />
      </div>
    </Card>
  );
}

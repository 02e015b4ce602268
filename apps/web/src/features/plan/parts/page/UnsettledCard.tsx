import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { ArrowRight } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { stepMessages } from '../../step.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { ItemFacts } from '../item/ItemFacts.tsx';
import { ItemHead } from '../item/ItemHead.tsx';
import { itemTitle } from '../item/item-words.ts';
import './page.css';

function UnsettledItem({ item }: { item: PlanItemFragment }) {
  const t = useMessages(planMessages);
  const words = useMessages(stepMessages);
  const { plan, steps, takeStep } = usePlanDesk();
  const name = itemTitle(item);
  return (
    <li className="mh-plan-unsettled">
      <ItemHead item={item} />
      <Disclosure summary={t('showAll')}>
        <ItemFacts item={item} />
      </Disclosure>
      {plan.viewerCanWrite && (
        <div className="mh-row mh-no-print">
          <Button
            variant="secondary"
            loading={steps.busy}
            iconAfter={<ArrowRight aria-hidden="true" />}
            aria-label={t('carryOnOf', { name })}
            onClick={() => void steps.doNow(() => steps.carryOn(item))}
          >
            {t('carryOn')}
          </Button>
          {item.nextStatuses.includes('DONE') && (
            <Button variant="secondary" aria-label={t('finishOf', { name })} onClick={() => takeStep(item, 'DONE')}>
              {words('finish')}
            </Button>
          )}
          {item.nextStatuses.includes('DROPPED') && (
            <Button variant="secondary" aria-label={t('dropOf', { name })} onClick={() => takeStep(item, 'DROPPED')}>
              {words('drop')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What stood open in earlier plans, to be settled before this one; nothing where all is. */
export function UnsettledCard() {
  const t = useMessages(planMessages);
  const { unsettled } = usePlanDesk().plan;
  if (unsettled.length === 0) return null;
  return (
    <Card
      className="mh-plan-first"
      title={t('settleTitle')}
      hint={t('settleHint')}
      aside={t('settleCount', { n: unsettled.length })}
    >
      <ul className="mh-plan-list">
        {unsettled.map((item) => (
          <UnsettledItem key={item.id} item={item} />
        ))}
      </ul>
    </Card>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { ChartColumn } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { usePlanDesk } from './parts/desk/plan-desk.ts';
import { PlanDesk } from './parts/desk/PlanDesk.tsx';
import { ItemActions } from './parts/item/ItemActions.tsx';
import { ItemFacts } from './parts/item/ItemFacts.tsx';
import { ItemFollowUps } from './parts/item/ItemFollowUps.tsx';
import { ItemHead } from './parts/item/ItemHead.tsx';
import { AddButton, OpenCount } from './parts/page/AddButton.tsx';
import './parts/page/page.css';
import { SuggestionsCard } from './parts/page/SuggestionsCard.tsx';
import { UnsettledCard } from './parts/page/UnsettledCard.tsx';
import { PlanOfYearDocument, type PlanItemFragment } from './plan.generated.ts';
import { planMessages } from './plan.messages.ts';
import { planUrl } from './plan.url.ts';

/** How many needs are suggested under the items. */
const SUGGESTED = 3;

function SummaryItem({ item }: { item: PlanItemFragment }) {
  const t = useMessages(planMessages);
  return (
    <li className="mh-plan-unsettled">
      <ItemHead item={item} />
      <div className="mh-plan-bar">
        <Disclosure summary={t('showAll')}>
          <div className="mh-stack">
            <ItemFacts item={item} />
            <ItemFollowUps item={item} />
          </div>
        </Disclosure>
        <ItemActions item={item} />
      </div>
    </li>
  );
}

function SummaryCard() {
  const t = useMessages(planMessages);
  const { plan, open } = usePlanDesk();
  const { items, employment, year } = plan;
  return (
    <Card title={t('summaryTitle', { year })} hint={t('summaryHint', { name: employment.person.name })}>
      <div className="mh-stack">
        {items.length > 0 && (
          <ul className="mh-plan-list">
            {items.map((item) => (
              <SummaryItem key={item.id} item={item} />
            ))}
          </ul>
        )}
        <div className="mh-plan-bar">
          <OpenCount />
          <AddButton label={t(items.length === 0 ? 'addFirst' : 'add')} />
        </div>
        <div className="mh-row mh-no-print">
          <Link to={planUrl(employment.id, { year })} {...linkButton('quiet')}>
            {t('toPlan')}
          </Link>
          <Button variant="quiet" icon={<ChartColumn aria-hidden="true" />} onClick={() => open({ what: 'counted' })}>
            {t('countedOpen')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/**
 * The plan of a year inside another page: what is open from before, the items, what is worth taking up, and the same form.
 * It fetches itself; the page around it asks `PlanOfYear` anew when a live event tells that the plan changed.
 */
export function PlanSummary({ employmentId, year }: { employmentId: string; year: number }) {
  const { plan } = useSuspenseQuery(PlanOfYearDocument, { variables: { employmentId, year } }).data;
  return (
    <PlanDesk plan={plan}>
      <UnsettledCard />
      <SummaryCard />
      <SuggestionsCard first={SUGGESTED} />
    </PlanDesk>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { lazy, Suspense } from 'react';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { personWheelUrl } from '../wheel/wheel.url.ts';
import { usePlanDesk } from './parts/desk/plan-desk.ts';
import { PlanDesk } from './parts/desk/PlanDesk.tsx';
import { ItemList } from './parts/page/ItemList.tsx';
import { PlanTools } from './parts/page/PlanTools.tsx';
import { SigningCard } from './parts/page/SigningCard.tsx';
import { SuggestionsCard } from './parts/page/SuggestionsCard.tsx';
import { UnsettledCard } from './parts/page/UnsettledCard.tsx';
import { VersionsCard } from './parts/page/VersionsCard.tsx';
import { PlanOfYearDocument, type PlanFragment } from './plan.generated.ts';
import { planMessages } from './plan.messages.ts';
import { planUrl } from './plan.url.ts';

const GlassBanner = lazy(async () => ({ default: (await import('../break-glass/GlassAccess.tsx')).GlassBanner }));

function NoEmployment() {
  const t = useMessages(planMessages);
  return (
    <Page title={t('noEmploymentTitle')}>
      <EmptyState title={t('noEmploymentTitle')}>{t('noEmploymentText')}</EmptyState>
    </Page>
  );
}

/** The years to choose among: those of the plans, and this one while there is no later plan. */
function yearsOf(shown: number, plans: readonly { year: number }[], today: string): number[] {
  const known = new Set([shown, ...plans.map(({ year }) => year)]);
  const now = Number(today.slice(0, 4));
  if (plans.every(({ year }) => year <= now)) known.add(now);
  return [...known].sort((a, b) => a - b);
}

/** Why nothing can be written, where that is so. */
function ReadingOnly({ isPast }: { isPast: boolean }) {
  const t = useMessages(planMessages);
  const { plan } = usePlanDesk();
  if (plan.glass) {
    return (
      <Suspense fallback={null}>
        <GlassBanner glass={plan.glass} />
      </Suspense>
    );
  }
  return plan.viewerCanWrite ? null : <Alert>{t(isPast ? 'readOnly' : 'readOnlyNow')}</Alert>;
}

function useHead({ employment, year, viewerSide, glass }: PlanFragment) {
  const t = useMessages(planMessages);
  const { person, jobTitle, unit } = employment;
  const isOwn = viewerSide === 'EMPLOYEE';
  return {
    title: isOwn ? t('own') : t('of', { name: person.name }),
    eyebrow: isOwn || glass ? unit.name : <Link to={personWheelUrl(employment.id)}>{t('toWheel')}</Link>,
    subtitle: isOwn ? `${year} · ${jobTitle}` : `${year} · ${jobTitle}, ${unit.name}`,
    lead: glass ? null : isOwn ? t('ownLead') : t('leaderLead', { name: person.name }),
  };
}

/** How many needs are suggested beside the items. */
const SUGGESTED = 5;

function PlanOfEmployment({ employmentId }: { employmentId: string }) {
  const [params] = useSearchParams();
  const { today } = useViewer();
  const wanted = Number(params.get('year'));
  const { plan, plans } = useSuspenseQuery(PlanOfYearDocument, {
    variables: { employmentId, year: Number.isInteger(wanted) && wanted > 0 ? wanted : null },
  }).data;
  return (
    <Page {...useHead(plan)}>
      <PlanDesk plan={plan}>
        <PlanTools years={yearsOf(plan.year, plans, today)} />
        <ReadingOnly isPast={plans.some(({ year }) => year > plan.year)} />
        <div className="mh-split--facts">
          <div className="mh-stack">
            <UnsettledCard />
            <ItemList />
            <VersionsCard />
          </div>
          <div className="mh-stack mh-plan-beside">
            <SigningCard />
            <SuggestionsCard first={SUGGESTED} />
          </div>
        </div>
      </PlanDesk>
    </Page>
  );
}

/** A development plan: the viewer's own, or a direct report's. */
export function PlanPage() {
  const { employmentId } = useParams();
  const { search } = useLocation();
  const own = useViewer().employments[0]?.id;
  if (employmentId) return <PlanOfEmployment key={employmentId} employmentId={employmentId} />;
  if (!own) return <NoEmployment />;
  // an address that names the employment opens the same plan for the same person only
  return <Navigate to={{ pathname: planUrl(own), search }} replace />;
}

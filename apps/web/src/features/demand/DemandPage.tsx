import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useMemo } from 'react';
import { useAddress, type Address } from '../../lib/address.ts';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { wheelMessages } from '../wheel/wheel.messages.ts';
import { DemandPageDocument, DemandReleasesDocument } from './demand.generated.ts';
import { demandMessages } from './demand.messages.ts';
import { DemandTabs } from './DemandTabs.tsx';
import { cellsAsked } from './parts/ask-demand.ts';
import { CentreView } from './parts/centre/CentreView.tsx';
import { ChoiceTools } from './parts/ChoiceTools.tsx';
import { choiceOf, type Choice } from './parts/choice.ts';
import { DemandBoard } from './parts/DemandBoard.tsx';
import { DemandSkeleton } from './parts/DemandSkeleton.tsx';
import { measuredOf } from './parts/measured.ts';
import { NoRelease } from './parts/NoRelease.tsx';
import type { Release } from './parts/releases.ts';
import './demand.css';

interface ChosenProps {
  releases: readonly Release[];
  choice: Choice;
  address: Address;
}

function useMeasured(choice: Choice) {
  const { beside, measure } = choice;
  // a release never changes: what was fetched once is not asked for again
  const { data } = useSuspenseQuery(DemandPageDocument, {
    variables: cellsAsked(choice),
    fetchPolicy: 'cache-first',
  });
  return useMemo(() => {
    const needs = measuredOf(data.needs, beside);
    const plans = measuredOf(data.plans, beside);
    const measured = data.measured ? measuredOf(data.measured, beside) : measure === 'PLAN' ? plans : needs;
    return { needs, plans, measured };
  }, [data, beside, measure]);
}

function ChosenDemand({ releases, choice, address }: ChosenProps) {
  const { needs, plans, measured } = useMeasured(choice);
  const seesAll = [needs, plans, measured].some(({ cells }) => cells.blocks.some(({ isViewers }) => !isViewers));
  const wanted = choiceOf(releases, address.wanted) ?? choice;
  return (
    <>
      <DemandTabs seesAll={seesAll} />
      {seesAll && <ChoiceTools releases={releases} choice={wanted} address={address} />}
      <div className="mh-stack mh-demand-page" data-pending={address.pending || undefined}>
        {seesAll ? (
          <DemandBoard {...{ releases, choice, needs, plans, measured, address }} />
        ) : (
          <CentreView releases={releases} choice={wanted} measured={needs} address={address} />
        )}
      </div>
    </>
  );
}

/** Demand over the centres as a heatmap; for who sees one centre alone, that centre beside the municipality. */
export function DemandPage() {
  const t = useMessages(demandMessages);
  const wheels = useMessages(wheelMessages);
  const format = useFormat();
  const address = useAddress();
  // asked anew each time the page is entered, by the route
  const { releases } = useSuspenseQuery(DemandReleasesDocument, { fetchPolicy: 'cache-first' }).data;
  const choice = choiceOf(releases, address.params);
  if (!choice) {
    return (
      <Page title={t('title')} lead={t('lead')}>
        <DemandTabs seesAll={false} />
        <NoRelease />
      </Page>
    );
  }
  const { number, countedOn, planYear } = choice.release;
  const wheelName = wheels(choice.wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  return (
    <Page
      title={t('title')}
      eyebrow={t('eyebrow', { number, date: format.date(countedOn), year: String(planYear) })}
      lead={t('lead')}
    >
      <p className="mh-demand-printed">{`${wheelName} · ${t('printed')}`}</p>
      <Suspense fallback={<DemandSkeleton />}>
        <ChosenDemand releases={releases} choice={choice} address={address} />
      </Suspense>
    </Page>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense, useMemo } from 'react';
import { useAddress, type Address } from '../../lib/address.ts';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { centreMessages } from './centre.messages.ts';
import { CentreDemandDocument, DemandReleasesDocument } from './demand.generated.ts';
import { demandMessages } from './demand.messages.ts';
import { DemandTabs } from './DemandTabs.tsx';
import { CentreView } from './parts/centre/CentreView.tsx';
import { choiceOf, type Choice } from './parts/choice.ts';
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

function ChosenCentre({ releases, choice, address }: ChosenProps) {
  const { release, wheel } = choice;
  const { demand } = useSuspenseQuery(CentreDemandDocument, {
    variables: { releaseIds: [release.id], wheel },
    fetchPolicy: 'cache-first',
  }).data;
  const measured = useMemo(() => measuredOf(demand, null), [demand]);
  const wanted = choiceOf(releases, address.wanted) ?? choice;
  return (
    <>
      <DemandTabs seesAll={measured.cells.blocks.some(({ isViewers }) => !isViewers)} />
      <div className="mh-stack mh-demand-page" data-pending={address.pending || undefined}>
        <CentreView releases={releases} choice={wanted} measured={measured} address={address} />
      </div>
    </>
  );
}

/** One centre's wheel beside the municipality's, for who sees several: any of them. */
export function CentrePage() {
  const t = useMessages(centreMessages);
  const words = useMessages(demandMessages);
  const format = useFormat();
  const address = useAddress();
  const { releases } = useSuspenseQuery(DemandReleasesDocument).data;
  const choice = choiceOf(releases, address.params);
  if (!choice) {
    return (
      <Page title={t('title')}>
        <NoRelease />
      </Page>
    );
  }
  const { number, countedOn, planYear } = choice.release;
  const eyebrow = words('eyebrow', { number, date: format.date(countedOn), year: String(planYear) });
  return (
    <Page title={t('title')} eyebrow={eyebrow}>
      <p className="mh-demand-printed">{words('printed')}</p>
      <Suspense fallback={<DemandSkeleton />}>
        <ChosenCentre releases={releases} choice={choice} address={address} />
      </Suspense>
    </Page>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Suspense } from 'react';
import { useAddress } from '../../lib/address.ts';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { DemandReleasesDocument, ProposalsDocument } from './demand.generated.ts';
import { demandMessages } from './demand.messages.ts';
import { DemandTabs } from './DemandTabs.tsx';
import { DemandSkeleton } from './parts/DemandSkeleton.tsx';
import { NoRelease } from './parts/NoRelease.tsx';
import { ProposalList } from './parts/proposal/ProposalList.tsx';
import { ReleaseSelect } from './parts/ReleaseSelect.tsx';
import { chosenRelease, type Release } from './parts/releases.ts';
import { proposalMessages } from './proposal.messages.ts';
import './demand.css';

function Proposals({ release }: { release: Release }) {
  const t = useMessages(proposalMessages);
  const { proposals } = useSuspenseQuery(ProposalsDocument, { variables: { releaseId: release.id } }).data;
  const proposed = proposals.filter(({ state }) => state === 'PROPOSED');
  const missing = proposals.filter(({ state }) => state === 'ONE_CENTRE_MISSING');
  return (
    <>
      {proposed.length === 0 ? (
        <Card>
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        </Card>
      ) : (
        <Card title={t('proposed')} hint={t('proposedHint')}>
          <ProposalList proposals={proposed} release={release} />
        </Card>
      )}
      {missing.length > 0 && (
        <Card title={t('missing')} hint={t('missingHint')}>
          <ProposalList proposals={missing} release={release} />
        </Card>
      )}
    </>
  );
}

/** What several centres ask for, ranked, with the reasons in words and what was decided. */
export function ProposalsPage() {
  const t = useMessages(proposalMessages);
  const words = useMessages(demandMessages);
  const format = useFormat();
  const address = useAddress();
  const { releases } = useSuspenseQuery(DemandReleasesDocument).data;
  const release = chosenRelease(releases, address.params);
  if (!release) {
    return (
      <Page title={words('proposals')}>
        <NoRelease />
      </Page>
    );
  }
  const { number, countedOn, planYear } = release;
  return (
    <Page
      title={words('proposals')}
      eyebrow={words('eyebrow', { number, date: format.date(countedOn), year: String(planYear) })}
      lead={t('lead')}
    >
      <Suspense fallback={<DemandSkeleton />}>
        <DemandTabs seesAll />
        <div className="mh-demand-tools mh-no-print">
          <ReleaseSelect
            releases={releases}
            choice={{ release: chosenRelease(releases, address.wanted) ?? release, compared: null }}
            address={address}
          />
        </div>
        <div className="mh-stack mh-demand-page" data-pending={address.pending || undefined}>
          <Proposals release={release} />
        </div>
      </Suspense>
      <NoticePlace />
    </Page>
  );
}

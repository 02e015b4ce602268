import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { announce } from '../../lib/announce.ts';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { demandUrl } from '../demand/demand.url.ts';
import { GateCard } from './parts/GateCard.tsx';
import { PreviewCards } from './parts/PreviewCards.tsx';
import { PublishCard } from './parts/PublishCard.tsx';
import { isUnderWay, RunState } from './parts/RunState.tsx';
import { ReleaseRunPageDocument, ReleaseRunProgressDocument, type RunLineFragment } from './release.generated.ts';
import { problemMessages, releaseMessages, runStateMessages } from './release.messages.ts';
import { releasesUrl } from './release.url.ts';
import './release.css';

const ASK_EVERY = 1500;

const isKnown = (code: string): code is keyof typeof problemMessages => code in problemMessages;

/** What became of it, or how far it is. */
function Standing({ run }: { run: RunLineFragment }) {
  const t = useMessages(releaseMessages);
  const problems = useMessages(problemMessages);
  if (isUnderWay(run.state)) {
    const words = t('progress', { percent: run.progress });
    return (
      <Card title={words} hint={t('inBackground')}>
        <div className="mh-release-progress">
          <progress max={100} value={run.progress} aria-label={words} />
        </div>
      </Card>
    );
  }
  if (run.state === 'FAILED') {
    const code = run.problem ?? 'INTERNAL';
    return <Alert tone="warn">{problems(isKnown(code) ? code : 'INTERNAL')}</Alert>;
  }
  if (run.state === 'REFUSED') return <Alert tone="warn">{t('refusedText')}</Alert>;
  if (run.state === 'CANCELLED') return <Alert tone="info">{t('cancelledText')}</Alert>;
  if (!run.release) return null;
  return (
    <Card title={t('publishedNow', { number: run.release.number })}>
      <Link to={demandUrl({ release: run.release.number })} {...linkButton('primary')}>
        {t('demand')}
      </Link>
    </Card>
  );
}

/** Asks how far it is while it is under way, and says aloud when it is there. */
function useProgress(id: string, state: RunLineFragment['state'], whenThere: () => void): void {
  const states = useMessages(runStateMessages);
  const { data } = useQuery(ReleaseRunProgressDocument, {
    variables: { id },
    skip: !isUnderWay(state),
    pollInterval: ASK_EVERY,
    fetchPolicy: 'network-only',
  });
  const now = data?.releaseRun.state;
  useEffect(() => {
    if (now === undefined || isUnderWay(now)) return;
    announce(states(now));
    whenThere();
    // what it leads to is another step: only the state decides
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [now]);
}

/** The making of one release: how far it is, what it will look like, the checks, and the step that publishes it. */
export function ReleaseRunPage() {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const { runId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(ReleaseRunPageDocument, {
    variables: { id: runId },
    fetchPolicy: 'cache-and-network',
  });
  const run = data.releaseRun;
  useProgress(runId, run.state, () => void refetch());
  return (
    <Page
      title={t('runTitle')}
      eyebrow={format.dateTime(run.askedAt)}
      subtitle={<RunState state={run.state} />}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: releasesUrl, name: t('title') }]} />}
    >
      <div className="mh-stack">
        <Standing run={run} />
        {(run.viewerCanPublish || run.viewerCanCancel) && <PublishCard run={run} />}
        {run.gate.length > 0 && <GateCard answers={run.gate} />}
        {run.preview && <PreviewCards preview={run.preview} />}
        <NoticePlace />
      </div>
    </Page>
  );
}

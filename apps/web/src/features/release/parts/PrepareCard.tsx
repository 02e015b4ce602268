import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { PrepareReleaseDocument, ReleaseRunsDocument, type RunLineFragment } from '../release.generated.ts';
import { releaseMessages } from '../release.messages.ts';
import { releaseRunUrl } from '../release.url.ts';
import { isUnderWay, RunState } from './RunState.tsx';

function RunList({ runs }: { runs: readonly RunLineFragment[] }) {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const columns: TableColumn<RunLineFragment>[] = [
    {
      key: 'asked',
      header: t('asked'),
      rowHeader: true,
      cell: ({ id, askedAt }) => <Link to={releaseRunUrl(id)}>{format.dateTime(askedAt)}</Link>,
    },
    { key: 'by', header: t('who'), cell: ({ askedBy }) => askedBy?.name ?? t('somebody') },
    { key: 'state', header: t('state'), cell: ({ state }) => <RunState state={state} /> },
  ];
  return <DataTable caption={t('runs')} columns={columns} rows={runs} rowKey={({ id }) => id} />;
}

/** For the training house: begins a release and finds the one that is under way. */
export function PrepareCard() {
  const t = useMessages(releaseMessages);
  const navigate = useNavigate();
  const step = useStep();
  const { releaseRuns } = useSuspenseQuery(ReleaseRunsDocument, { fetchPolicy: 'cache-and-network' }).data;
  const [send] = useMutation(PrepareReleaseDocument, { refetchQueries: [ReleaseRunsDocument] });
  // one press begins one release, however often it is sent
  const [requestId] = useState(() => crypto.randomUUID());
  const open = releaseRuns.find(({ state }) => isUnderWay(state) || state === 'PREPARED');
  const prepare = () =>
    step.take('prepare', async () => {
      const { data } = await send({ variables: { requestId } });
      const run = data?.prepareRelease.run;
      if (run) await navigate(releaseRunUrl(run.id));
      return data?.prepareRelease.errors;
    });
  return (
    <Card title={t('prepareTitle')} hint={t('prepareText')}>
      <div className="mh-stack">
        {open ? (
          <div className="mh-row">
            <span>{t('underWay')}</span>
            <Link to={releaseRunUrl(open.id)} {...linkButton('primary')}>
              {t('goOn')}
            </Link>
          </div>
        ) : (
          <div className="mh-row">
            <Button loading={step.busy !== null} onClick={() => void prepare()}>
              {t('prepare')}
            </Button>
          </div>
        )}
        <StepProblem step={step} />
        {releaseRuns.length > 0 && <RunList runs={releaseRuns} />}
      </div>
    </Card>
  );
}

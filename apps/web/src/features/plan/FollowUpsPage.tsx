import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Checklist } from '@medhjul/ui/Checklist.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Toast } from '@medhjul/ui/Toast.tsx';
import { Sprout } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { followUpMessages } from './follow-up.messages.ts';
import { FollowUpRow, standingOf } from './parts/follow-up/FollowUpRow.tsx';
import { LeaderGuide } from './parts/follow-up/LeaderGuide.tsx';
import { useOverPage } from './parts/over-page.ts';
import { FollowUpsDocument, type FollowUpLineFragment } from './plan.generated.ts';
import { planUrl } from './plan.url.ts';

const AnswerDrawer = lazy(async () => ({
  default: (await import('./parts/follow-up/AnswerDrawer.tsx')).AnswerDrawer,
}));

interface RowsProps {
  label: string;
  followUps: readonly FollowUpLineFragment[];
  onOpen(id: string): void;
}

/** Follow-ups of both kinds under each other: the reader's own, and those of the team under a heading. */
function Rows({ label, followUps, onOpen }: RowsProps) {
  const t = useMessages(followUpMessages);
  const { today } = useViewer();
  const sides = [
    { key: 'mine', rows: followUps.filter(({ viewerSide }) => viewerSide === 'EMPLOYEE') },
    { key: 'team', rows: followUps.filter(({ viewerSide }) => viewerSide === 'LEADER') },
  ] as const;
  const shown = sides.filter(({ rows }) => rows.length > 0);
  return (
    <div className="mh-stack">
      {shown.map(({ key, rows }) => (
        <div key={key} className="mh-stack mh-stack--tight">
          {(shown.length > 1 || key === 'team') && <h3>{t(key)}</h3>}
          <Checklist label={`${label}: ${t(key)}`}>
            {rows.map((followUp) => (
              <FollowUpRow key={followUp.id} {...{ followUp, today }} onOpen={() => onOpen(followUp.id)} />
            ))}
          </Checklist>
        </div>
      ))}
    </div>
  );
}

function Empty() {
  const t = useMessages(followUpMessages);
  return (
    <Card>
      <EmptyState
        icon={<Sprout aria-hidden="true" />}
        title={t('noneTitle')}
        action={
          <Link to={planUrl()} {...linkButton('secondary')}>
            {t('toPlan')}
          </Link>
        }
      >
        {t('noneText')}
      </EmptyState>
    </Card>
  );
}

/** What waits, what comes, and what is answered. */
function Cards({ followUps, onOpen }: Pick<RowsProps, 'followUps' | 'onOpen'>) {
  const t = useMessages(followUpMessages);
  const { today } = useViewer();
  const standing = (...wanted: readonly string[]) =>
    followUps.filter((followUp) => wanted.includes(standingOf(followUp, today)));
  const [waiting, coming, answered] = [standing('due', 'late'), standing('open'), standing('done').toReversed()];
  if (followUps.length === 0) return <Empty />;
  return (
    <>
      <Card title={t('now')} aside={t('nowCount', { n: waiting.length })}>
        {waiting.length > 0 ? <Rows label={t('now')} followUps={waiting} onOpen={onOpen} /> : <p>{t('nothingNow')}</p>}
      </Card>
      {coming.length > 0 && (
        <Card title={t('coming')}>
          <Rows label={t('coming')} followUps={coming} onOpen={onOpen} />
        </Card>
      )}
      {answered.length > 0 && (
        <Card>
          <Disclosure summary={t('answered', { n: answered.length })}>
            <Rows label={t('done')} followUps={answered} onOpen={onOpen} />
          </Disclosure>
        </Card>
      )}
    </>
  );
}

/** Whether what was learnt is used: the reader's own follow-ups and those of the team. */
export function FollowUpsPage() {
  const t = useMessages(followUpMessages);
  const { teams } = useViewer();
  const { followUps } = useSuspenseQuery(FollowUpsDocument).data;
  const { params, open, close } = useOverPage(['answer']);
  const [saved, setSaved] = useState(false);
  const opened = followUps.find(({ id }) => id === params.get('answer'));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-stack">
        <Cards
          followUps={followUps}
          onOpen={(id) => {
            setSaved(false);
            open({ answer: id });
          }}
        />
        {teams.length > 0 && <LeaderGuide />}
      </div>
      {opened && (
        <Suspense fallback={null}>
          <AnswerDrawer
            key={opened.id}
            followUp={opened}
            onClose={close}
            onDone={() => {
              setSaved(true);
              close();
            }}
          />
        </Suspense>
      )}
      <Toast message={saved ? t('saved') : null} onDismiss={() => setSaved(false)} dismissLabel={t('close')} />
    </Page>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { announce } from '../../../lib/announce.ts';
import { useFormat } from '../../../lib/format.ts';
import type { CalendarScope } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import {
  CalendarDocument,
  RenewCalendarFeedDocument,
  StopCalendarFeedDocument,
  type CalendarQuery,
} from '../calendar.generated.ts';
import { calendarMessages } from '../calendar.messages.ts';

type Feed = CalendarQuery['calendar']['feed'];

interface FeedCardProps {
  scope: CalendarScope;
  unitId: string | null;
  feed: Feed;
}

function LinkOnce({ link }: { link: string }) {
  const t = useMessages(calendarMessages);
  const say = useNotice();
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    say(t('copied'));
  };
  return (
    <div className="mh-calendar-link">
      <TextField
        label={t('feedLink')}
        hint={t('feedOnce')}
        value={link}
        readOnly
        onFocus={({ target }) => target.select()}
      />
      <Button variant="secondary" icon={<Copy aria-hidden="true" />} onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  );
}

function FeedFacts({ feed }: { feed: NonNullable<Feed> }) {
  const t = useMessages(calendarMessages);
  const format = useFormat();
  const { createdOn, fetchedOn } = feed;
  return (
    <p className="mh-hint">
      {t('feedSince', { date: format.date(createdOn) })}
      {' · '}
      {fetchedOn ? t('feedFetched', { date: format.date(fetchedOn) }) : t('feedNever')}
    </p>
  );
}

function useFeed({ scope, unitId }: FeedCardProps) {
  const t = useMessages(calendarMessages);
  const step = useStep();
  const [link, setLink] = useState<string | null>(null);
  const options = { variables: { scope, unitId }, refetchQueries: [CalendarDocument], awaitRefetchQueries: true };
  const [renewIt] = useMutation(RenewCalendarFeedDocument, options);
  const [stopIt] = useMutation(StopCalendarFeedDocument, options);
  const renew = () =>
    step.take('renew', async () => {
      const outcome = (await renewIt()).data?.renewCalendarFeed;
      if (outcome?.path) setLink(new URL(outcome.path, window.location.origin).href);
      return outcome?.errors;
    });
  const stop = async () => {
    const isStopped = await step.take('stop', async () => (await stopIt()).data?.stopCalendarFeed.errors);
    if (!isStopped) return;
    setLink(null);
    announce(t('feedStopped'));
  };
  return { step, link, renew, stop };
}

/** The private link for calendar programs: made, made anew, ended. It is shown once. */
export function FeedCard(props: FeedCardProps) {
  const t = useMessages(calendarMessages);
  const { feed } = props;
  const { step, link, renew, stop } = useFeed(props);
  const [asking, ask] = useState(false);
  return (
    <Card title={t('feed')} hint={t('feedHint')} className="mh-calendar-feed mh-no-print">
      <div className="mh-stack mh-stack--tight">
        {link && <LinkOnce link={link} />}
        {feed && <FeedFacts feed={feed} />}
        <div className="mh-row">
          <Button variant="secondary" loading={step.busy === 'renew'} onClick={() => (feed ? ask(true) : void renew())}>
            {t(feed ? 'feedRenew' : 'feedMake')}
          </Button>
          {feed && (
            <Button variant="quiet" loading={step.busy === 'stop'} onClick={() => void stop()}>
              {t('feedStop')}
            </Button>
          )}
        </div>
        <StepProblem step={step} />
      </div>
      <ConfirmDialog
        open={asking}
        title={t('feedRenewTitle')}
        confirmLabel={t('feedRenew')}
        cancelLabel={t('cancel')}
        busy={step.busy === 'renew'}
        onConfirm={() => void renew().then(() => ask(false))}
        onCancel={() => ask(false)}
      >
        {t('feedRenewText')}
      </ConfirmDialog>
    </Card>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { FileText } from 'lucide-react';
import { Link } from 'react-router';
import { useAddress } from '../../../../lib/address.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { decisionsUrl, minutesUrl } from '../../../minutes/minutes.url.ts';
import { useViewer } from '../../../session/viewer.ts';
import { summariesUrl } from '../../../summary/summary.url.ts';
import { ReviewMinutesListDocument, type ReviewMinutesLineFragment } from '../../review.generated.ts';
import { reviewMessages } from '../../review.messages.ts';
import { reviewListMessages } from '../../review-list.messages.ts';

/** So many years can be chosen among. */
const YEARS = 6;

function MinutesRow({ of }: { of: ReviewMinutesLineFragment }) {
  const t = useMessages(reviewListMessages);
  const common = useMessages(reviewMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  const { id, committee, year, number, sentAt, receipt } = of;
  return (
    <li>
      <div>
        <Link to={minutesUrl(id)}>{t('minutesOf', { committee: plainText(committee.name), year: String(year) })}</Link>
        <span className="mh-muted">{plainText(committee.unit.name)}</span>
      </div>
      <div className="mh-review-lines__end">
        {sentAt !== null && <span>{t('inputSent', { date: format.date(dayAndTime(sentAt).day) })}</span>}
        <span className="mh-hint">
          {[receipt !== null && common('receipt', { receipt }), number > 1 && t('corrected', { number })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
    </li>
  );
}

/** Sent minutes that the viewer may read, by year. */
export function MinutesListCard() {
  const t = useMessages(reviewListMessages);
  const address = useAddress();
  const latest = Number(useViewer().today.slice(0, 4)) + 1;
  const year = Number(address.params.get('year')) || null;
  const { minutesList } = useSuspenseQuery(ReviewMinutesListDocument, { variables: { year } }).data;
  const years = Array.from({ length: YEARS }, (_, index) => String(latest - index));
  return (
    <Card
      title={t('minutes')}
      hint={t('minutesHint')}
      aside={
        <Select
          label={t('year')}
          placeholder={t('allYears')}
          options={years.map((value) => ({ value, label: value }))}
          value={address.wanted.get('year') ?? ''}
          onChange={({ target }) => address.choose({ year: target.value || null })}
        />
      }
    >
      {minutesList.length === 0 ? (
        <EmptyState icon={<FileText aria-hidden="true" />} title={t('noMinutesTitle')} headingLevel={3}>
          {t('noMinutes')}
        </EmptyState>
      ) : (
        <ul className="mh-review-lines" data-pending={address.pending || undefined}>
          {minutesList.map((each) => (
            <MinutesRow key={each.id} of={each} />
          ))}
        </ul>
      )}
      <p className="mh-row mh-no-print">
        <Link to={decisionsUrl(year === null ? {} : { year })}>{t('decisions')}</Link>
        <Link to={summariesUrl}>{t('summaries')}</Link>
      </p>
    </Card>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import type { TableSort } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { UsersRound } from 'lucide-react';
import { Link } from 'react-router';
import { useAddress, type Address } from '../../lib/address.ts';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../lib/language.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { summariesUrl } from '../summary/summary.url.ts';
import { BoardList } from './parts/board/BoardList.tsx';
import { boardStates, keptRows, LATE, sortedRows, stateSlug } from './parts/board/board-rows.ts';
import { BoardTiles } from './parts/board/BoardTiles.tsx';
import { ReviewBoardDocument } from './review.generated.ts';
import { reviewBoardMessages } from './review-board.messages.ts';
import { reviewMessages } from './review.messages.ts';
import { useReviewWords } from './review-words.ts';
import { reviewsUrl } from './review.url.ts';
import './review.css';

/** So many years can be chosen among, the coming one first. */
const YEARS = 6;

/** A sort as the address says it: `due`, or `-due` for the other way round. */
function sortOf(params: URLSearchParams): TableSort | null {
  const said = params.get('sort');
  if (said === null) return null;
  const isTurned = said.startsWith('-');
  return { column: isTurned ? said.slice(1) : said, direction: isTurned ? 'descending' : 'ascending' };
}

interface ToolsProps {
  address: Address;
  year: number;
  shown: number;
}

function Tools({ address, year, shown }: ToolsProps) {
  const t = useMessages(reviewBoardMessages);
  const words = useReviewWords();
  const latest = Number(useViewer().today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS }, (_, index) => String(latest - index));
  return (
    <div className="mh-review-tools mh-no-print">
      <Select
        label={t('year')}
        options={years.map((value) => ({ value, label: value }))}
        value={address.wanted.get('year') ?? String(year)}
        onChange={({ target }) => address.choose({ year: target.value })}
      />
      <Select
        label={t('state')}
        placeholder={t('all')}
        options={[
          { value: LATE, label: t('lateOnly') },
          ...boardStates.map((state) => ({ value: stateSlug(state), label: words.state(state) })),
        ]}
        value={address.wanted.get('state') ?? ''}
        onChange={({ target }) => address.adjust({ state: target.value || null })}
      />
      <StatusLine>{t('shown', { n: shown })}</StatusLine>
    </div>
  );
}

/** How far every C-MED's review of a year is: for the training house. */
export function ReviewBoardPage() {
  const t = useMessages(reviewBoardMessages);
  const common = useMessages(reviewMessages);
  const locale = localeOf(useLanguage());
  const address = useAddress();
  const year = Number(address.params.get('year')) || Number(useViewer().today.slice(0, 4));
  const { reviewBoard } = useSuspenseQuery(ReviewBoardDocument, { variables: { year } }).data;
  const sort = sortOf(address.wanted);
  const rows = sortedRows(keptRows(reviewBoard, address.wanted.get('state')), sort, locale);
  const onSort = ({ column, direction }: TableSort) =>
    address.adjust({ sort: direction === 'descending' ? `-${column}` : column });
  const isEmpty = reviewBoard.length === 0;
  return (
    <Page
      title={t('title', { year: String(year) })}
      lead={t('lead')}
      breadcrumbs={<Breadcrumbs label={common('breadcrumbs')} steps={[{ to: reviewsUrl, name: t('reviews') }]} />}
      actions={
        <Link to={summariesUrl} {...linkButton('secondary')}>
          {t('summaries')}
        </Link>
      }
    >
      <div className="mh-stack" data-pending={address.pending || undefined}>
        {!isEmpty && <BoardTiles rows={reviewBoard} />}
        <Tools address={address} year={year} shown={rows.length} />
        <Card>
          {rows.length > 0 ? (
            <BoardList {...{ rows, year, sort, onSort }} />
          ) : (
            <EmptyState icon={<UsersRound aria-hidden="true" />} title={t(isEmpty ? 'noneTitle' : 'emptyTitle')}>
              {t(isEmpty ? 'noneText' : 'emptyText')}
            </EmptyState>
          )}
        </Card>
      </div>
      <NoticePlace />
    </Page>
  );
}

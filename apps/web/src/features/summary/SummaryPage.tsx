import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Download, Printer } from 'lucide-react';
import { useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useLanguage } from '../../lib/language.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { NoSuchPageError } from '../../lib/problem.ts';
import { reviewsUrl } from '../review/review.url.ts';
import { AskedCard } from './parts/AskedCard.tsx';
import { BecameCard } from './parts/BecameCard.tsx';
import { KeyFigures } from './parts/KeyFigures.tsx';
import { PresentationsCard } from './parts/PresentationsCard.tsx';
import { SectionText } from './parts/SectionText.tsx';
import { StandingCard } from './parts/StandingCard.tsx';
import { WheelPart } from './parts/WheelPart.tsx';
import { SummaryPageDocument, type SummaryWholeFragment } from './summary.generated.ts';
import { summaryMessages } from './summary.messages.ts';
import { summariesUrl, summaryExportUrl } from './summary.url.ts';
import './summary.css';

function Takeaway({ year }: { year: number }) {
  const t = useMessages(summaryMessages);
  const language = useLanguage();
  return (
    <div className="mh-row mh-no-print">
      <a href={summaryExportUrl('xlsx', year, language)} download aria-label={t('excel')} {...linkButton('quiet')}>
        <Download aria-hidden="true" />
        Excel
      </a>
      <a href={summaryExportUrl('pdf', year, language)} download aria-label={t('pdf')} {...linkButton('quiet')}>
        <Download aria-hidden="true" />
        PDF
      </a>
      <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  );
}

/** From what was asked for to what comes of it, with the training house's words between. */
function Document({ summary }: { summary: SummaryWholeFragment }) {
  return (
    <div className="mh-stack mh-summary">
      <StandingCard summary={summary} />
      <SectionText summary={summary} section="INTRODUCTION" />
      <KeyFigures summary={summary} />
      <SectionText summary={summary} section="MAIN_PICTURE" />
      <WheelPart summary={summary} />
      <AskedCard summary={summary} />
      <SectionText summary={summary} section="OFFERED" />
      <SectionText summary={summary} section="NOT_OFFERED" />
      <BecameCard summary={summary} />
      <SectionText summary={summary} section="EVALUATION" />
      <PresentationsCard summary={summary} />
      <SectionText summary={summary} section="CLOSING" />
      <NoticePlace />
    </div>
  );
}

/** The yearly summary as a document; the training house writes in it, the centre council adopts it. */
export function SummaryPage() {
  const t = useMessages(summaryMessages);
  const format = useFormat();
  const year = Number(useParams()['year']);
  if (!Number.isInteger(year) || year < 2000 || year > 2200) throw new NoSuchPageError();
  const { summary } = useSuspenseQuery(SummaryPageDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  }).data;
  const { number, countedOn } = summary.release;
  return (
    <Page
      title={t('title', { year: String(year) })}
      eyebrow={t('eyebrow', { number, date: format.date(countedOn) })}
      lead={t('lead', { year: String(year) })}
      actions={<Takeaway year={year} />}
      breadcrumbs={
        <Breadcrumbs
          label={t('breadcrumbs')}
          steps={[
            { to: reviewsUrl, name: t('med') },
            { to: summariesUrl, name: t('listTitle') },
          ]}
        />
      }
    >
      <Document summary={summary} />
    </Page>
  );
}

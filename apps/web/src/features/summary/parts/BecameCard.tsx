import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useState } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import type { SummaryWholeFragment } from '../summary.generated.ts';
import { summaryMessages, summaryOutcomes } from '../summary.messages.ts';
import { outcomeTones } from './looks.ts';
import { OutcomeForm } from './OutcomeForm.tsx';

type Offer = SummaryWholeFragment['became'][number];

function OfferItem({ summary, offer }: { summary: SummaryWholeFragment; offer: Offer }) {
  const t = useMessages(summaryMessages);
  const outcomes = useMessages(summaryOutcomes);
  const [isOpen, setOpen] = useState(false);
  const { name, status, word } = offer;
  return (
    <li>
      <div className="mh-summary-what">
        <h3>{name}</h3>
        {word && <p>{word}</p>}
      </div>
      <Tag tone={outcomeTones[status]}>{outcomes(status)}</Tag>
      {summary.viewerCan.includes('WRITE') && !isOpen && (
        <Button variant="quiet" aria-label={t('tellOf', { name: plainText(name) })} onClick={() => setOpen(true)}>
          {t('tell')}
        </Button>
      )}
      {isOpen && <OutcomeForm summaryId={summary.id} offer={offer} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** What became of what the last adopted summary promised. */
export function BecameCard({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const { lastYear, became } = summary;
  if (lastYear === null)
    return summary.viewerCan.includes('WRITE') ? <p className="mh-muted">{t('becameNone')}</p> : null;
  const year = String(lastYear);
  return (
    <Card title={t('became', { year })}>
      {became.length === 0 ? (
        <p className="mh-muted">{t('becameNothing', { year })}</p>
      ) : (
        <ul className="mh-summary-became">
          {became.map((offer) => (
            <OfferItem key={offer.elementId} summary={summary} offer={offer} />
          ))}
        </ul>
      )}
    </Card>
  );
}

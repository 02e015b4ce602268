import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { SummaryPresentationLineFragment, SummaryWholeFragment } from '../summary.generated.ts';
import { bodyHints, summaryBodies, summaryMessages } from '../summary.messages.ts';
import { PresentationForm } from './PresentationForm.tsx';

function Facts({ presentation }: { presentation: SummaryPresentationLineFragment }) {
  const t = useMessages(summaryMessages);
  const format = useFormat();
  const { heldOn, decision, responsible } = presentation;
  return (
    <>
      <p>
        {heldOn === null
          ? t('notPlanned')
          : t(decision === null ? 'planned' : 'presentedOn', { date: format.date(heldOn) })}
        {responsible && ` · ${t('responsibleIs', { name: responsible.name })}`}
      </p>
      {decision !== null && <blockquote>{decision}</blockquote>}
    </>
  );
}

interface PresentationProps {
  summary: SummaryWholeFragment;
  presentation: SummaryPresentationLineFragment;
}

function Presentation({ summary, presentation }: PresentationProps) {
  const t = useMessages(summaryMessages);
  const bodies = useMessages(summaryBodies);
  const hints = useMessages(bodyHints);
  const [isOpen, setOpen] = useState(false);
  const { body, viewerCanWrite } = presentation;
  return (
    <section className="mh-summary-presentation" aria-label={bodies(body)}>
      <h3>{bodies(body)}</h3>
      <p className="mh-hint">{hints(body)}</p>
      {isOpen ? (
        <PresentationForm summaryId={summary.id} presentation={presentation} onClose={() => setOpen(false)} />
      ) : (
        <>
          <Facts presentation={presentation} />
          {viewerCanWrite && (
            <div className="mh-no-print">
              <Button
                variant="secondary"
                aria-label={t('editOf', { body: bodies(body) })}
                onClick={() => setOpen(true)}
              >
                {t('edit')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** To the centre council and the H-MED: who, when, and what they decided. */
export function PresentationsCard({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  return (
    <Card title={t('presentations')}>
      <div className="mh-summary-presentations">
        {summary.presentations.map((presentation) => (
          <Presentation key={presentation.body} summary={summary} presentation={presentation} />
        ))}
      </div>
    </Card>
  );
}

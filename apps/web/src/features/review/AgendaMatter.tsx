import { lazy, Suspense } from 'react';
import type { AgendaKind } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { DecisionList } from './parts/matter/DecisionList.tsx';
import { GoalList } from './parts/matter/GoalList.tsx';
import { InputList } from './parts/matter/InputList.tsx';
import { LinkList } from './parts/matter/LinkList.tsx';
import type { ReviewMatterFragment } from './review.generated.ts';
import { reviewAgendaMessages } from './review-agenda.messages.ts';
import './review.css';

const CentreAtGlance = lazy(async () => ({ default: (await import('../demand/CentreAtGlance.tsx')).CentreAtGlance }));
const LastDecisions = lazy(async () => ({ default: (await import('../minutes/DecisionList.tsx')).DecisionList }));

interface AgendaMatterProps {
  kind: AgendaKind;
  review: ReviewMatterFragment;
}

/** What was decided last, with what became of it, told here by who may. */
function Last({ decisions }: { decisions: ReviewMatterFragment['lastDecisions'] }) {
  const t = useMessages(reviewAgendaMessages);
  const [first] = decisions;
  if (!first) return <p className="mh-muted">{t('lastNone')}</p>;
  return (
    <>
      <p className="mh-hint">{t('lastOf', { year: String(first.year) })}</p>
      <LastDecisions decisions={decisions} withOutcome />
    </>
  );
}

function Matter({ kind, review }: AgendaMatterProps) {
  switch (kind) {
    case 'GOALS':
      return <GoalList />;
    case 'LINK':
      return <LinkList centreId={review.committee.unit.id} />;
    case 'LAST_DECISIONS':
      return <Last decisions={review.lastDecisions} />;
    case 'WHEEL':
      return <CentreAtGlance centreId={review.committee.unit.id} />;
    case 'INPUTS':
      return <InputList inputs={review.inputs} />;
    case 'DECISIONS':
      return <DecisionList decisions={review.decisions} />;
    case 'EVALUATION':
    case 'OWN':
      return null;
  }
}

/** What a point of the agenda is about, shown by itself; nothing where it is only words. */
export function AgendaMatter(props: AgendaMatterProps) {
  return (
    <Suspense fallback={null}>
      <Matter {...props} />
    </Suspense>
  );
}

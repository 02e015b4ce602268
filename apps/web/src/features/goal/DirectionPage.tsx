import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Compass } from 'lucide-react';
import { Link } from 'react-router';
import type { GoalKind } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import './goal.css';
import { DirectionDocument, type DirectionQuery } from './goal.generated.ts';
import { goalGroupHints, goalGroupMessages, goalMessages } from './goal.messages.ts';
import { GoalCard } from './parts/GoalCard.tsx';

/** From what hardly ever changes down to the work of the day. */
const order: readonly GoalKind[] = ['VALUE', 'SIGNPOST', 'STRATEGIC_GOAL', 'FOCUS_AREA', 'WORK_GOAL'];

function GoalGroup({ kind, goals }: { kind: GoalKind; goals: DirectionQuery['goals'] }) {
  const groups = useMessages(goalGroupMessages);
  const hints = useMessages(goalGroupHints);
  return (
    <section aria-labelledby={`goals-${kind}`}>
      <div className="mh-group-head">
        <h2 id={`goals-${kind}`} tabIndex={-1}>
          {groups(kind)}
        </h2>
        <p className="mh-muted">{hints(kind)}</p>
      </div>
      <ul className="mh-goals">
        {goals.map((goal) => (
          <li key={goal.id}>
            <GoalCard goal={goal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads to each part of a long page. */
function Parts({ kinds, principles }: { kinds: readonly GoalKind[]; principles: boolean }) {
  const t = useMessages(goalMessages);
  const groups = useMessages(goalGroupMessages);
  return (
    <nav className="mh-jump mh-no-print" aria-label={t('parts')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to={{ hash: `goals-${kind}` }} replace>
              {groups(kind)}
            </Link>
          </li>
        ))}
        {principles && (
          <li>
            <Link to={{ hash: 'principles' }} replace>
              {t('principlesAndToolbox')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

type Principle = DirectionQuery['principles'][number];

function Principles({ principles, title, hint }: { principles: readonly Principle[]; title: string; hint: string }) {
  if (principles.length === 0) return null;
  return (
    <Card title={title} hint={hint}>
      <dl className="mh-definitions">
        {principles.map(({ id, name, description }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The direction as a whole: what competence requirements are derived from. */
export function DirectionPage() {
  const t = useMessages(goalMessages);
  const { goals, principles } = useSuspenseQuery(DirectionDocument).data;
  const kinds = order.filter((kind) => goals.some((goal) => goal.kind === kind));
  const ofKind = (kind: Principle['kind']) => principles.filter((principle) => principle.kind === kind);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {goals.length === 0 ? (
        <EmptyState icon={<Compass aria-hidden="true" />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <Parts kinds={kinds} principles={principles.length > 0} />
      )}
      <div className="mh-stack">
        {kinds.map((kind) => (
          <GoalGroup key={kind} kind={kind} goals={goals.filter((goal) => goal.kind === kind)} />
        ))}
        {principles.length > 0 && (
          <div className="mh-tiles" id="principles" tabIndex={-1}>
            <Principles principles={ofKind('PRINCIPLE')} title={t('principles')} hint={t('principlesHint')} />
            <Principles principles={ofKind('TOOLBOX')} title={t('toolbox')} hint={t('toolboxHint')} />
          </div>
        )}
      </div>
    </Page>
  );
}

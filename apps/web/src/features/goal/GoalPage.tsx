import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { unitUrl } from '../organisation/organisation.url.ts';
import './goal.css';
import { GoalSteps } from './GoalSteps.tsx';
import { GoalDocument, type GoalQuery } from './goal.generated.ts';
import { goalGroupMessages, goalKindMessages, goalMessages } from './goal.messages.ts';
import { directionUrl } from './goal.url.ts';
import { DerivedAreas } from './parts/DerivedAreas.tsx';
import { PeriodTag } from './parts/GoalCard.tsx';
import { GoalMarks } from './parts/GoalMarks.tsx';
import { GoalRequirements } from './parts/GoalRequirements.tsx';
import { OwnNeeds } from './parts/OwnNeeds.tsx';

type Goal = GoalQuery['goal'];

function Part(props: { title: string; hint?: string; aside?: string; empty: string; children: ReactNode }) {
  const { title, hint, aside, empty, children } = props;
  return (
    <Card title={title} hint={hint} aside={aside}>
      {children || <p className="mh-muted">{empty}</p>}
    </Card>
  );
}

function UpAndDown({ goal }: { goal: Goal }) {
  const t = useMessages(goalMessages);
  return (
    <>
      <Part title={t('up')} hint={t('upHint')} empty={t('upNone')}>
        {goal.parents.length > 0 && <GoalSteps steps={goal.parents} />}
      </Part>
      <Part title={t('down')} hint={t('downHint')} empty={t('downNone')}>
        {goal.children.length > 0 && <GoalSteps steps={goal.children} />}
      </Part>
      <Part title={t('areas')} empty={t('areasNone')}>
        {goal.derivedAreas.length > 0 && <DerivedAreas areas={goal.derivedAreas} />}
      </Part>
    </>
  );
}

function NeedsAndMarks({ ownNeeds, marks }: Pick<Goal, 'ownNeeds' | 'marks'>) {
  const t = useMessages(goalMessages);
  return (
    <>
      <Part title={t('ownNeeds')} hint={t('ownNeedsPrivate')} empty={t('ownNeedsNone')}>
        {ownNeeds.length > 0 && <OwnNeeds needs={ownNeeds} />}
      </Part>
      <Part title={t('marks')} empty={t('marksNone')}>
        {marks.length > 0 && <GoalMarks marks={marks} />}
      </Part>
    </>
  );
}

function Requirements({ requirements }: Pick<Goal, 'requirements'>) {
  const t = useMessages(goalMessages);
  return (
    <Part
      title={t('requirements')}
      aside={requirements.totalCount > 0 ? t('count', { count: requirements.totalCount }) : undefined}
      empty={t('requirementsNone')}
    >
      {requirements.edges.length > 0 && <GoalRequirements requirements={requirements} />}
    </Part>
  );
}

/** One goal: what it serves, what hangs from it, and the viewer's own needs under it. */
export function GoalPage() {
  const t = useMessages(goalMessages);
  const kinds = useMessages(goalKindMessages);
  const groups = useMessages(goalGroupMessages);
  const format = useFormat();
  const { goalId = '' } = useParams();
  const [params] = useSearchParams();
  const { goal } = useSuspenseQuery(GoalDocument, { variables: { id: goalId, after: params.get('after') } }).data;
  const steps = [
    { to: directionUrl, name: t('title') },
    { to: `${directionUrl}#goals-${goal.kind}`, name: groups(goal.kind) },
  ];
  return (
    <Page
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={steps} />}
      eyebrow={`${kinds(goal.kind)} ${goal.code}`}
      title={goal.name}
      lead={goal.description}
    >
      <div className="mh-stack">
        <div className="mh-row">
          <span className="mh-muted">{t('period', { period: format.period(goal.validFrom, goal.validTo) })}</span>
          <PeriodTag goal={goal} />
          {goal.unit && <Link to={unitUrl(goal.unit.id)}>{goal.unit.name}</Link>}
        </div>
        <div className="mh-goal-parts">
          <div className="mh-stack">
            <UpAndDown goal={goal} />
          </div>
          <div className="mh-stack">
            <NeedsAndMarks {...goal} />
          </div>
        </div>
        <Requirements {...goal} />
      </div>
    </Page>
  );
}

import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { Suspense, useState } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import {
  DecisionElementsDocument,
  NameDecisionDocument,
  type MinutesDecisionLineFragment,
} from '../minutes.generated.ts';
import { minutesMessages } from '../minutes.messages.ts';

type Decision = MinutesDecisionLineFragment;

/** Every competence of both wheels, under its area. */
export function useElementOptions() {
  const { wheels } = useSuspenseQuery(DecisionElementsDocument, { fetchPolicy: 'cache-first' }).data;
  return wheels
    .flatMap(({ currentVersion }) => currentVersion.areas)
    .flatMap((area) =>
      area.elements.map(({ id, code, name }) => ({
        value: id,
        label: `${code} ${plainText(name)}`,
        group: plainText(area.name),
      })),
    );
}

function Naming({ decision, onDone }: { decision: Decision; onDone(): void }) {
  const t = useMessages(minutesMessages);
  const client = useApolloClient();
  const step = useStep();
  const [elementId, setElementId] = useState(decision.namedElement?.id ?? '');
  const save = async () => {
    const variables = { decisionId: decision.id, elementId: elementId || null };
    const done = await step.take('name', async () => {
      const { data } = await client.mutate({ mutation: NameDecisionDocument, variables });
      return data?.nameDecision.errors;
    });
    if (done) onDone();
  };
  return (
    <form className="mh-minutes-tell mh-no-print" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={t('nameLabel')}
        hint={t('nameHint')}
        placeholder={t('nameNone')}
        value={elementId}
        options={useElementOptions()}
        onChange={({ target }) => setElementId(target.value)}
      />
      <StepProblem step={step} />
      <div className="mh-row">
        <Button variant="secondary" loading={step.busy !== null} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The competence that the training house reads in a decision that names none, and a way to say which. */
export function NamedCompetence({ decision }: { decision: Decision }) {
  const t = useMessages(minutesMessages);
  const words = useReviewWords();
  const [isNaming, setNaming] = useState(false);
  const { element, namedElement, viewerCanName } = decision;
  if (element || (!namedElement && !viewerCanName)) return null;
  if (isNaming) {
    return (
      <Suspense fallback={<Skeleton shape="block" height="6rem" />}>
        <Naming decision={decision} onDone={() => setNaming(false)} />
      </Suspense>
    );
  }
  return (
    <div className="mh-row">
      {namedElement && <span className="mh-hint">{t('readAs', { element: plainText(namedElement.name) })}</span>}
      {viewerCanName && (
        <Button
          variant="quiet"
          aria-label={t('nameOf', { decision: words.decision(decision) })}
          onClick={() => setNaming(true)}
        >
          {t(namedElement ? 'nameAgain' : 'name')}
        </Button>
      )}
    </div>
  );
}

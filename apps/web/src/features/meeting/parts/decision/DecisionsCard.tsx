import { Button } from '@medhjul/ui/Button.tsx';
import { Toast } from '@medhjul/ui/Toast.tsx';
import { Plus } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { decisionMessages } from '../../decision.messages.ts';
import { useCanWrite, useMeeting } from '../meeting-context.ts';
import { useDots } from '../../../../lib/dots.ts';
import { moved, sorted } from './decision-order.ts';
import { useDecisionSteps } from './decision-steps.ts';
import { useDecisionUndo } from './decision-undo.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { VoteBar } from './VoteBar.tsx';

const NEW = 'new';

/** Which decision is being written, as the address has it: so what is typed is kept for that one. */
function useWriting() {
  const [params, setParams] = useSearchParams();
  const set = (id: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (id === null) next.delete('decision');
        else next.set('decision', id);
        return next;
      },
      { preventScrollReset: true, replace: true },
    );
  return { id: params.get('decision'), start: (id: string) => set(id), stop: () => set(null) };
}

function UndoToast({ undo }: { undo: ReturnType<typeof useDecisionUndo> }) {
  const t = useMessages(decisionMessages);
  return (
    <Toast
      message={undo.done}
      onDismiss={undo.dismiss}
      dismissLabel={t('close')}
      action={
        undo.canUndo && (
          <Button variant="quiet" loading={undo.step.busy === 'undo'} onClick={() => void undo.undo()}>
            {t('undo')}
          </Button>
        )
      }
    />
  );
}

function Form({ writing, undo }: { writing: ReturnType<typeof useWriting>; undo: ReturnType<typeof useDecisionUndo> }) {
  const { decisions } = useMeeting();
  return (
    <DecisionForm
      key={writing.id}
      decision={decisions.find(({ id }) => id === writing.id) ?? null}
      isNew={writing.id === NEW}
      onSaved={(after, before) => {
        writing.stop();
        undo.saved(after, before);
      }}
      onStop={writing.stop}
    />
  );
}

/** Needs and projects, written and weighed together. */
export function DecisionsCard() {
  const t = useMessages(decisionMessages);
  const { decisions, vote, dotsLeft } = useMeeting();
  const canWrite = useCanWrite();
  const writing = useWriting();
  const undo = useDecisionUndo();
  const { order, place } = useDecisionSteps();
  const dots = useDots(decisions, dotsLeft, place);
  const ordering = useStep();
  const ids = decisions.map(({ id }) => id);
  const move = (id: string, by: 1 | -1) => {
    const next = moved(ids, id, by);
    if (next)
      void ordering.take('order', async () => (await order(next))?.errors, t('movedTo', { n: next.indexOf(id) + 1 }));
  };
  const isListed = ids.includes(writing.id ?? '');
  return (
    <div className="mh-stack">
      {decisions.length > 0 && <VoteBar dots={dots} />}
      <StepProblem step={undo.step} />
      <StepProblem step={ordering} />
      {decisions.length === 0 && <p className="mh-muted">{t('none')}</p>}
      {decisions.length > 0 && (
        <ol className="mh-decisions" aria-label={t('decisions')}>
          {sorted(decisions).map((decision) =>
            decision.id === writing.id && canWrite ? (
              <li key={decision.id}>
                <Form {...{ writing, undo }} />
              </li>
            ) : (
              <DecisionRow
                key={decision.id}
                {...{ decision, dots }}
                canMove={{
                  up: vote !== 'CLOSED' && moved(ids, decision.id, -1) !== null,
                  down: vote !== 'CLOSED' && moved(ids, decision.id, 1) !== null,
                }}
                onMove={(by) => move(decision.id, by)}
                onChange={() => writing.start(decision.id)}
                onRemove={() => void undo.remove(decision)}
              />
            ),
          )}
        </ol>
      )}
      {canWrite && writing.id !== null && !isListed && <Form {...{ writing, undo }} />}
      {canWrite && writing.id === null && (
        <div>
          <Button variant="secondary" icon={<Plus aria-hidden="true" />} onClick={() => writing.start(NEW)}>
            {t('addOne')}
          </Button>
        </div>
      )}
      <UndoToast undo={undo} />
    </div>
  );
}

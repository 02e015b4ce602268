import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { lazy, Suspense, useRef, useState } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import { preparationMessages } from '../../preparation.messages.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useTalk } from '../talk-context.ts';
import { QuestionField } from './QuestionField.tsx';
import { useChoosing } from './questions.ts';

const Catalogue = lazy(async () => ({ default: (await import('./Catalogue.tsx')).Catalogue }));

function useQuestions() {
  const { conversation } = useTalk();
  const answers = conversation.ownPreparation?.answers ?? [];
  const choose = useChoosing();
  const step = useStep();
  const saved = useRef(new Map<string, string>());
  const [removing, setRemoving] = useState<string | null>(null);
  const hasText = (id: string) =>
    (saved.current.get(id) ?? answers.find(({ question }) => question.id === id)?.body ?? '').trim() !== '';
  const put = (id: string, chosen: boolean) => void step.take('choose', () => choose(id, chosen));
  return {
    answers,
    step,
    removing,
    onSaved: (id: string, body: string) => void saved.current.set(id, body),
    put: (id: string, chosen: boolean) => (!chosen && hasText(id) ? setRemoving(id) : put(id, chosen)),
    confirmRemoval: () => {
      if (removing !== null) put(removing, false);
      setRemoving(null);
    },
    cancelRemoval: () => setRemoving(null),
  };
}

/** The chosen questions with the own answers, and the way to more of them. */
export function QuestionsCard() {
  const t = useMessages(preparationMessages);
  const { conversation } = useTalk();
  const { answers, step, removing, onSaved, put, confirmRemoval, cancelRemoval } = useQuestions();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Card
      title={t('questions')}
      hint={t('questionsHint')}
      aside={
        conversation.viewerCanPrepare && (
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            {t('choose')}
          </Button>
        )
      }
    >
      {answers.length === 0 && <p className="mh-muted">{t('noQuestions')}</p>}
      <ul className="mh-prepare-questions">
        {answers.map((answer) => (
          <QuestionField
            key={answer.question.id}
            answer={answer}
            onRemove={() => put(answer.question.id, false)}
            onSaved={(body) => onSaved(answer.question.id, body)}
          />
        ))}
      </ul>
      {!isChoosing && <StepProblem step={step} />}
      {isChoosing && (
        <Suspense fallback={null}>
          <Catalogue
            chosen={new Set(answers.map(({ question }) => question.id))}
            onChoose={put}
            step={step}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
      <ConfirmDialog
        open={removing !== null}
        title={t('removeTitle')}
        confirmLabel={t('removeYes')}
        cancelLabel={t('removeNo')}
        onConfirm={confirmRemoval}
        onCancel={cancelRemoval}
      >
        {t('removeText')}
      </ConfirmDialog>
    </Card>
  );
}

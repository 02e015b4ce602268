import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import type { DecisionStatus } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { TellSummaryOutcomeDocument, type SummaryWholeFragment } from '../summary.generated.ts';
import { summaryMessages, summaryOutcomes } from '../summary.messages.ts';

/** As long as the contract takes it. */
const LONGEST = 1000;

const statuses: readonly DecisionStatus[] = ['OPEN', 'UNDER_WAY', 'DONE', 'DROPPED'];

interface OutcomeFormProps {
  summaryId: string;
  offer: SummaryWholeFragment['became'][number];
  onClose(): void;
}

/** How far an offer came, and a word on it. What was typed stays until it is taken. */
export function OutcomeForm({ summaryId, offer, onClose }: OutcomeFormProps) {
  const t = useMessages(summaryMessages);
  const outcomes = useMessages(summaryOutcomes);
  const step = useStep();
  const [status, setStatus] = useState<DecisionStatus>(offer.status);
  const [word, setWord] = useState(offer.word ?? '');
  const [tell] = useMutation(TellSummaryOutcomeDocument);
  const save = async () => {
    const { elementId, version } = offer;
    const variables = { id: summaryId, elementId, status, word: word.trim() || null, version };
    const work = async () => (await tell({ variables })).data?.tellSummaryOutcome.errors;
    if (await step.take('tell', work, t('told'))) onClose();
  };
  return (
    <div className="mh-stack mh-stack--tight mh-summary-form">
      <Select
        label={t('status')}
        options={statuses.map((value) => ({ value, label: outcomes(value) }))}
        value={status}
        onChange={({ target }) => setStatus(target.value as DecisionStatus)}
      />
      <TextArea
        label={t('word')}
        rows={2}
        maxLength={LONGEST}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <StepProblem step={step} />
      <div className="mh-row">
        <Button loading={step.busy !== null} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

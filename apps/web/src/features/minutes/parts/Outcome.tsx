import { useApolloClient } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import type { DecisionStatus } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { SensitiveHint } from '../../../lib/SensitiveHint.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import { TellOutcomeDocument, type MinutesDecisionLineFragment } from '../minutes.generated.ts';
import { minutesMessages } from '../minutes.messages.ts';

type Decision = MinutesDecisionLineFragment;

const LONGEST_WORD = 500;
const TOLD: readonly DecisionStatus[] = ['UNDER_WAY', 'DONE', 'DROPPED'];
const tones = { OPEN: 'neutral', UNDER_WAY: 'amber', DONE: 'green', DROPPED: 'neutral' } as const;

function Telling({ decision, onDone }: { decision: Decision; onDone(): void }) {
  const t = useMessages(minutesMessages);
  const words = useReviewWords();
  const client = useApolloClient();
  const step = useStep();
  const [status, setStatus] = useState<DecisionStatus>(decision.status === 'OPEN' ? 'UNDER_WAY' : decision.status);
  const [word, setWord] = useState(decision.statusWord ?? '');
  const [isBehind, setBehind] = useState(false);
  const save = async () => {
    const variables = { decisionId: decision.id, status, word: word.trim() || null, version: decision.statusVersion };
    const done = await step.take('tell', async () => {
      const { data } = await client.mutate({ mutation: TellOutcomeDocument, variables });
      const errors = data?.tellOutcome.errors ?? [];
      const conflict = errors.some(({ code }) => code === 'CONFLICT');
      setBehind(conflict);
      return errors;
    });
    if (done) onDone();
  };
  return (
    <form className="mh-minutes-tell mh-no-print" onSubmit={(event) => event.preventDefault()}>
      {isBehind && <Alert tone="warn">{t('toldMeanwhile', { status: words.status(decision.status) })}</Alert>}
      <Select
        label={t('howFar')}
        value={status}
        options={TOLD.map((value) => ({ value, label: words.status(value) }))}
        onChange={({ target }) => setStatus(target.value as DecisionStatus)}
      />
      <TextArea
        label={t('outcomeWord')}
        hint={t('outcomeHint')}
        rows={2}
        maxLength={LONGEST_WORD}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <SensitiveHint text={word} />
      {!isBehind && <StepProblem step={step} />}
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

/** What became of a decision, and a way to tell it for who may. */
export function Outcome({ decision }: { decision: Decision }) {
  const t = useMessages(minutesMessages);
  const words = useReviewWords();
  const [isTelling, setTelling] = useState(false);
  const { status, statusWord, viewerCanTell } = decision;
  const name = words.decision(decision);
  if (isTelling && viewerCanTell) return <Telling decision={decision} onDone={() => setTelling(false)} />;
  return (
    <div className="mh-minutes-outcome">
      <p>
        <span className="mh-hint">{t('became')}</span> <Tag tone={tones[status]}>{words.status(status)}</Tag>
      </p>
      {statusWord && <p className="mh-minutes-words">{statusWord}</p>}
      {viewerCanTell && (
        <Button variant="quiet" aria-label={t('tellOf', { decision: name })} onClick={() => setTelling(true)}>
          {t(status === 'OPEN' ? 'tell' : 'tellAgain')}
        </Button>
      )}
    </div>
  );
}

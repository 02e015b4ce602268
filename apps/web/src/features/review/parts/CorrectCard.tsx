import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../lib/errors.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { reviewMinutesMessages } from '../review-steps.messages.ts';
import { useMinutesVerbs } from './review-verbs.ts';

/** As long as the contract takes a reason. */
const longest = 500;

/** Begins a new version of sent minutes, with the reason. */
export function CorrectCard() {
  const t = useMessages(reviewMinutesMessages);
  const words = useUserErrors();
  const say = useNotice();
  const step = useStep();
  const { correct } = useMinutesVerbs();
  const [because, setBecause] = useState('');
  const [isMissing, setMissing] = useState(false);
  const take = async () => {
    const reason = because.trim();
    setMissing(reason === '');
    if (reason !== '' && (await step.take('correct', () => correct(reason), t('corrected')))) say(t('corrected'));
  };
  return (
    <Card title={t('correct')} hint={t('correctHint')} className="mh-no-print">
      <div className="mh-stack">
        <TextField
          label={t('because')}
          maxLength={longest}
          value={because}
          error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
          onChange={({ target }) => setBecause(target.value)}
        />
        <div className="mh-row">
          <Button variant="secondary" loading={step.busy !== null} onClick={() => void take()}>
            {t('correct')}
          </Button>
        </div>
        <StepProblem step={step} />
      </div>
    </Card>
  );
}

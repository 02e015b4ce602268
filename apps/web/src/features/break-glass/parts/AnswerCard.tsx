import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../lib/errors.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { AnswerGlassDocument } from '../break-glass.generated.ts';
import { glassMessages } from '../break-glass.messages.ts';
import { reasonLength } from './ask-values.ts';

/** Somebody else's yes or no, with a word. */
export function AnswerCard({ id }: { id: string }) {
  const t = useMessages(glassMessages);
  const words = useUserErrors();
  const say = useNotice();
  const step = useStep();
  const [word, setWord] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [send] = useMutation(AnswerGlassDocument);
  const answer = async (approves: boolean) => {
    setMissing(word.trim() === '');
    if (word.trim() === '') return;
    const name = approves ? 'approve' : 'refuse';
    const wasTaken = await step.take(name, async () => {
      const { data } = await send({ variables: { id, approves, word } });
      return data?.answerGlass.errors;
    });
    if (wasTaken) say(t(approves ? 'wasApproved' : 'wasRefused'));
  };
  return (
    <Card title={t('answer')} hint={t('answerHint')}>
      <div className="mh-stack">
        <TextArea
          label={t('ownWord')}
          rows={2}
          maxLength={reasonLength.max}
          value={word}
          error={isMissing ? words({ code: 'REQUIRED', params: '{}' }) : undefined}
          onChange={({ target }) => setWord(target.value)}
        />
        <div className="mh-row">
          <Button loading={step.busy === 'approve'} onClick={() => void answer(true)}>
            {t('approve')}
          </Button>
          <Button variant="secondary" loading={step.busy === 'refuse'} onClick={() => void answer(false)}>
            {t('refuse')}
          </Button>
        </div>
        <StepProblem step={step} />
      </div>
    </Card>
  );
}

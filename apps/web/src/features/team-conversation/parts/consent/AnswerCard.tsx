import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { useState } from 'react';
import { announce } from '../../../../lib/announce.ts';
import { Audience } from '../../../../lib/Audience.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useNotice } from '../../../../lib/notice.tsx';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { consentMessages } from '../../consent.messages.ts';
import { useTeamTalk } from '../team-context.ts';
import { useTeamSteps } from '../team-steps.ts';

type Answer = 'yes' | 'no';

const told = (agrees: boolean | null | undefined): Answer | null => (agrees == null ? null : agrees ? 'yes' : 'no');

/** One member's own answer, in private; it can be changed while the round is open. */
function AnswerForm({ own }: { own: boolean | null }) {
  const t = useMessages(consentMessages);
  const { answer } = useTeamSteps();
  const step = useStep();
  const say = useNotice();
  const [chosen, setChosen] = useState(told(own));
  const [isMissing, setMissing] = useState(false);
  const save = async () => {
    if (chosen === null) return setMissing(true);
    let isOver = false;
    const send = async () => {
      const errors = await answer(chosen === 'yes');
      isOver = errors.some(({ code }) => code === 'CONFLICT');
      return isOver ? [] : errors;
    };
    if (!(await step.take('answer', send))) return;
    const words = t(isOver ? 'roundOver' : 'saved');
    announce(words);
    say(words);
  };
  return (
    <div className="mh-stack">
      <RadioGroup
        label={t('answer')}
        options={[
          { value: 'yes', label: t('yes'), hint: t('yesHint') },
          { value: 'no', label: t('no'), hint: t('noHint') },
        ]}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setMissing(false);
        }}
        error={isMissing ? t('choose') : undefined}
      />
      <Audience of="me" />
      {own === null && <p className="mh-hint">{t('noAnswer')}</p>}
      <StepProblem step={step} />
      <div className="mh-row mh-no-print">
        <Button loading={step.busy !== null} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}

/** Asks a member whether the team's conversation may replace the own one. */
export function AnswerCard() {
  const t = useMessages(consentMessages);
  const format = useFormat();
  const { consent, viewerCanAnswerConsent } = useTeamTalk();
  if (!consent || !viewerCanAnswerConsent) return null;
  return (
    <Card title={t('question')} hint={t('until', { date: format.date(consent.closesOn) })}>
      {/* another round is another question: nothing chosen in the last one stands in it */}
      <AnswerForm key={consent.round} own={consent.ownAnswer} />
    </Card>
  );
}

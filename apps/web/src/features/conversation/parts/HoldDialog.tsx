import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { DateField } from '@medhjul/ui/DateField.tsx';
import { useState } from 'react';
import { isDay } from '../../../lib/form/day.ts';
import { formMessages } from '../../../lib/form/form.messages.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useViewer } from '../../session/viewer.ts';
import { talkMessages } from '../talk.messages.ts';
import { StepProblem, type Step } from '../../../lib/step.tsx';
import { useTalk } from './talk-context.ts';
import { useTalkSteps } from './talk-steps.ts';

interface HoldDialogProps {
  step: Step;
  onClose(): void;
}

/** Says on which day it was held; before both are ready also what that means. */
export function HoldDialog({ step, onClose }: HoldDialogProps) {
  const t = useMessages(talkMessages);
  const form = useMessages(formMessages);
  const { today } = useViewer();
  const { conversation } = useTalk();
  const { hold } = useTalkSteps();
  const language = useLanguage();
  const [day, setDay] = useState(today);
  const confirm = async () => {
    if (isDay(day) && (await step.take('hold', () => hold(day)))) onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('holdTitle')}
      confirmLabel={t('holdYes')}
      cancelLabel={t('stepBack')}
      busy={step.busy !== null}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="mh-stack">
        <p>{t(conversation.standing === 'BOTH_READY' ? 'holdText' : 'holdUnready')}</p>
        <DateField
          field={{ label: t('holdDay') }}
          texts={{
            notADate: form('notADate'),
            placeholder: form('datePlaceholder'),
            openCalendar: form('openCalendar'),
            calendar: form('calendar'),
            closeCalendar: form('closeCalendar'),
          }}
          language={language}
          value={day}
          onChange={setDay}
          range={{ from: conversation.createdOn, to: today }}
        />
        <StepProblem step={step} />
      </div>
    </ConfirmDialog>
  );
}

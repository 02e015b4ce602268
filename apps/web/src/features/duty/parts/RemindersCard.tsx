import { useMutation } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ReminderAbout, ReminderMode } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { useViewer } from '../../session/viewer.ts';
import { DutiesDocument, SetReminderDocument, type ReminderLineFragment } from '../duty.generated.ts';
import { dutyMessages, reminderMessages, reminderModeMessages } from '../duty.messages.ts';

const modes: readonly ReminderMode[] = ['ALL', 'ON_THE_DAY', 'OFF'];
const ofLeaders: ReadonlySet<ReminderAbout> = new Set<ReminderAbout>(['INVITE', 'HOLD']);

function ReminderField({ reminder }: { reminder: ReminderLineFragment }) {
  const t = useMessages(dutyMessages);
  const abouts = useMessages(reminderMessages);
  const words = useMessages(reminderModeMessages);
  const [set] = useMutation(SetReminderDocument, { refetchQueries: [DutiesDocument], awaitRefetchQueries: true });
  const step = useStep();
  const [isSaved, setSaved] = useState(false);
  const { about, canBeOff } = reminder;
  const choose = async (mode: ReminderMode) => {
    setSaved(false);
    const save = async () => (await set({ variables: { about, mode } })).data?.setReminder.errors;
    setSaved(await step.take('set', save));
  };
  return (
    <div>
      <Select
        label={abouts(about)}
        hint={canBeOff ? undefined : t('cannotBeOff')}
        options={modes
          .filter((mode) => canBeOff || mode !== 'OFF')
          .map((mode) => ({ value: mode, label: words(mode) }))}
        value={reminder.mode}
        onChange={({ target }) => {
          const mode = modes.find((known) => known === target.value);
          if (mode) void choose(mode);
        }}
      />
      <StatusLine icon={<Check aria-hidden="true" />}>{isSaved ? t('saved') : null}</StatusLine>
      <StepProblem step={step} />
    </div>
  );
}

/** How the viewer is reminded of each kind; saved as it is chosen. */
export function RemindersCard({ reminders }: { reminders: readonly ReminderLineFragment[] }) {
  const t = useMessages(dutyMessages);
  const { teams } = useViewer();
  const shown = reminders.filter(({ about }) => teams.length > 0 || !ofLeaders.has(about));
  return (
    <Card title={t('reminders')} hint={t('remindersHint')} className="mh-no-print">
      <div className="mh-reminders">
        {shown.map((reminder) => (
          <ReminderField key={reminder.about} reminder={reminder} />
        ))}
      </div>
    </Card>
  );
}

import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { callMessages } from '../../call.messages.ts';
import type { CallValues } from './call-values.ts';
import type { CallableTeam } from './teams.ts';

/** Which team, where the viewer leads more than one. */
export function TeamField({ teams }: { teams: readonly CallableTeam[] }) {
  const t = useMessages(callMessages);
  const { error, ...field } = useField<CallValues, 'leaderEmploymentId'>('leaderEmploymentId');
  if (teams.length < 2) return null;
  return (
    <Card>
      <Select
        label={t('team')}
        error={error}
        options={teams.map(({ leaderEmploymentId, name, members }) => ({
          value: leaderEmploymentId,
          label: t('teamChoice', { name, n: members }),
        }))}
        {...field}
      />
    </Card>
  );
}

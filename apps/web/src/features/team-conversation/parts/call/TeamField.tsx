import { Card } from '@medhjul/ui/Card.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { callMessages } from '../../call.messages.ts';
import type { CallValues } from './call-values.ts';
import type { CallableTeam } from './teams.ts';

/** Which team, where the viewer leads more than one, or one with parts that can be called alone. */
export function TeamField({ teams }: { teams: readonly CallableTeam[] }) {
  const t = useMessages(callMessages);
  const { id, value, onChange, error } = useField<CallValues, 'team'>('team');
  if (teams.length < 2) return null;
  const hasOneLeader = teams.every(({ leaderEmploymentId }) => leaderEmploymentId === teams[0]?.leaderEmploymentId);
  const nameOf = ({ unit, job }: CallableTeam) => {
    if (unit !== null) return t('part', { unit });
    return hasOneLeader ? t('whole') : t('wholeOf', { job });
  };
  return (
    <Card title={t('whoTitle')}>
      <RadioGroup
        label={t('team')}
        hint={teams.some(({ unitId }) => unitId !== null) ? t('teamHint') : undefined}
        options={teams.map((team) => ({
          value: team.key,
          label: nameOf(team),
          hint: t('people', { n: team.members }),
        }))}
        {...{ id, value, onChange, error }}
      />
    </Card>
  );
}

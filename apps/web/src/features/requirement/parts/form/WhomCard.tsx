import { Card } from '@medhjul/ui/Card.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select, type SelectOption } from '@medhjul/ui/Select.tsx';
import { useFormContext, useWatch } from 'react-hook-form';
import type { RequirementAudience } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { everybodyMessages, requirementMessages } from '../../requirement.messages.ts';
import { audienceChoiceMessages, requirementFormMessages } from '../../requirement-form.messages.ts';
import { useField } from '../../../../lib/form/field.ts';
import { useFormWorld } from './form-context.ts';
import type { RequirementValues } from './form-values.ts';
import { UnitField } from './UnitField.tsx';

/** Leader functions and levels are audiences of the leader wheel alone. */
export function audiencesOf(wheel: RequirementValues['wheel']): RequirementAudience[] {
  return wheel === 'LEADER'
    ? ['EVERYBODY', 'LEADER_FUNCTION', 'LEADER_LEVEL', 'JOB_GROUP']
    : ['EVERYBODY', 'JOB_GROUP'];
}

interface AudienceOption extends SelectOption {
  kind: RequirementAudience;
  /** The function's, level's or job group's id; empty for everybody. */
  id: string;
}

function useAudienceOptions(): AudienceOption[] {
  const kinds = useMessages(audienceChoiceMessages);
  const everybody = useMessages(everybodyMessages);
  const { jobGroups, leaderFunctions, leaderLevels } = useFormWorld().content.requirementChoices;
  const wheel = useWatch<RequirementValues, 'wheel'>({ name: 'wheel' });
  const lists = { JOB_GROUP: jobGroups, LEADER_FUNCTION: leaderFunctions, LEADER_LEVEL: leaderLevels };
  return audiencesOf(wheel).flatMap((kind): AudienceOption[] => {
    if (kind === 'EVERYBODY') return [{ kind, id: '', value: kind, label: everybody(wheel) }];
    return lists[kind].map(({ id, name }) => ({ kind, id, value: `${kind} ${id}`, label: name, group: kinds(kind) }));
  });
}

/** Everybody, or a leader function, a leader level or a job group: kind and value in one choice. */
function AudienceField() {
  const t = useMessages(requirementFormMessages);
  const options = useAudienceOptions();
  const kind = useField<RequirementValues, 'audience'>('audience');
  const { onChange, value, ...field } = useField<RequirementValues, 'audienceValue'>('audienceValue');
  return (
    <Select
      {...field}
      label={t('audience')}
      options={options}
      value={value ? `${kind.value} ${value}` : kind.value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (!chosen) return;
        kind.onChange(chosen.kind);
        onChange(chosen.id);
      }}
    />
  );
}

function PersonField() {
  const t = useMessages(requirementFormMessages);
  const names = useMessages(requirementMessages);
  const { directReports } = useFormWorld().content.requirementChoices;
  const field = useField<RequirementValues, 'employmentId'>('employmentId');
  const { getValues, setValue } = useFormContext<RequirementValues>();
  /** A person stands on one wheel as a rule: the form follows. */
  const followWheel = (employmentId: string) => {
    const wheels = directReports.find(({ id }) => id === employmentId)?.wheels;
    if (!wheels?.[0] || wheels.includes(getValues('wheel'))) return;
    setValue('wheel', wheels[0]);
    setValue('areaId', '');
    setValue('elementId', '');
  };
  return (
    <Select
      {...field}
      label={t('person')}
      hint={t('personHint')}
      placeholder={t('choosePerson')}
      options={directReports.map(({ id, person, jobTitle }) => ({
        value: id,
        label: names('nameAndJob', { name: person.name, jobTitle }),
      }))}
      onChange={(event) => {
        field.onChange(event);
        followWheel(event.target.value);
      }}
    />
  );
}

/** A unit and whom in it, or one direct report. */
export function WhomCard() {
  const t = useMessages(requirementFormMessages);
  const { units, directReports } = useFormWorld().content.requirementChoices;
  const scope = useField<RequirementValues, 'scope'>('scope');
  return (
    <Card title={t('whom')}>
      <div className="mh-stack">
        {units.length > 0 && directReports.length > 0 && (
          <SegmentedControl
            id={scope.id}
            label={t('scope')}
            options={[
              { value: 'unit', label: t('scopeUnit') },
              { value: 'person', label: t('scopePerson') },
            ]}
            value={scope.value}
            onChange={scope.onChange}
          />
        )}
        {scope.value === 'person' ? (
          <PersonField />
        ) : (
          <>
            <UnitField hint={t('unitHint')} />
            <AudienceField />
          </>
        )}
      </div>
    </Card>
  );
}

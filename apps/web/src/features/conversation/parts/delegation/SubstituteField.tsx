import { useQuery } from '@apollo/client/react';
import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useSettled } from '../../../../lib/settled.ts';
import { FindSubstitutesDocument } from '../../conversation.generated.ts';
import { delegationMessages } from '../../delegation.messages.ts';
import { useNames } from '../names.ts';
import type { DelegationValues } from './delegation-values.ts';

/** Milliseconds without a key until names are looked up. */
const pause = 300;

/** Whom one may choose: who is found, and who is chosen already. */
function useChoices(search: string) {
  const t = useMessages(delegationMessages);
  const names = useNames();
  const [leaderEmploymentId, substituteId, substituteName] = useWatch<
    DelegationValues,
    ['leaderEmploymentId', 'substituteId', 'substituteName']
  >({ name: ['leaderEmploymentId', 'substituteId', 'substituteName'] });
  const { data, previousData, loading } = useQuery(FindSubstitutesDocument, {
    variables: { leaderEmploymentId, search: search || null },
    skip: leaderEmploymentId === '',
  });
  const found = (data ?? previousData)?.substitutes ?? [];
  const choices = found.map((employment) => ({
    value: employment.person.id,
    label: t('nameAndJob', { name: employment.person.name, job: names.job(employment) }),
  }));
  const isListed = substituteId === '' || choices.some(({ value }) => value === substituteId);
  return {
    count: loading ? null : found.length,
    choices: isListed ? choices : [{ value: substituteId, label: substituteName }, ...choices],
  };
}

/** Who acts: leaders close by, or found by name. */
export function SubstituteField() {
  const t = useMessages(delegationMessages);
  const { setValue } = useFormContext<DelegationValues>();
  const { error, onChange, ...field } = useField<DelegationValues, 'substituteId'>('substituteId');
  const [typed, setTyped] = useState('');
  const { count, choices } = useChoices(useSettled(typed.trim(), pause));
  return (
    <div className="mh-stack">
      <TextField
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Select
        label={t('substitute')}
        placeholder={t('choose')}
        error={error}
        options={choices}
        onChange={({ target }) => {
          onChange(target.value);
          setValue('substituteName', choices.find(({ value }) => value === target.value)?.label ?? '');
        }}
        {...field}
      />
      <StatusLine>{count === null ? null : t('found', { n: count })}</StatusLine>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useField } from '../../../lib/form/field.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useSettled } from '../../../lib/settled.ts';
import { FindPeopleDocument } from '../break-glass.generated.ts';
import { glassMessages } from '../break-glass.messages.ts';
import type { AskValues } from './ask-values.ts';

/** Milliseconds without a key until names are looked up. */
const pause = 300;
const shortest = 2;

/** Whom one may choose: who is found, and who is chosen already. */
function useChoices(search: string) {
  const t = useMessages(glassMessages);
  const [personId, personName] = useWatch<AskValues, ['personId', 'personName']>({ name: ['personId', 'personName'] });
  const isAsked = search.length >= shortest;
  const { data, previousData, loading } = useQuery(FindPeopleDocument, { variables: { search }, skip: !isAsked });
  const found = isAsked ? ((data ?? previousData)?.people ?? []) : [];
  const choices = found.map(({ person, jobTitle, unit }) => ({
    value: person.id,
    label: t('nameAndJob', { name: person.name, job: jobTitle, unit: unit.name }),
  }));
  const isListed = personId === '' || choices.some(({ value }) => value === personId);
  return {
    count: loading || !isAsked ? null : found.length,
    choices: isListed ? choices : [{ value: personId, label: personName }, ...choices],
  };
}

/** Whose records: found by name. */
export function PersonField() {
  const t = useMessages(glassMessages);
  const { setValue } = useFormContext<AskValues>();
  const { error, onChange, ...field } = useField<AskValues, 'personId'>('personId');
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
        label={t('person')}
        placeholder={t('choose')}
        error={error}
        options={choices}
        onChange={({ target }) => {
          onChange(target.value);
          setValue('personName', choices.find(({ value }) => value === target.value)?.label ?? '');
        }}
        {...field}
      />
      <StatusLine>{count === null ? null : t('found', { n: count })}</StatusLine>
    </div>
  );
}

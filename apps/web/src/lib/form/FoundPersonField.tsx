import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { useSettled } from '../settled.ts';
import { useField } from './field.ts';

/** Milliseconds without a key until names are looked up. */
const pause = 300;

/** What is typed to find a person by; `search` is what of it is to be looked up now. */
export function useFinding() {
  const [typed, setTyped] = useState('');
  return { typed, setTyped, search: useSettled(typed.trim(), pause) };
}

interface FoundPersonFieldProps<Values extends FieldValues> {
  /** The field with the id of who is chosen. */
  name: FieldPathByValue<Values, string>;
  /** The field with what the list called them, for when the list no longer holds them. */
  labelName: FieldPathByValue<Values, string>;
  finding: ReturnType<typeof useFinding>;
  /** Who was found. How many is told once that is known. */
  found: { choices: readonly { value: string; label: string }[]; isKnown: boolean };
  texts: { search: string; searchHint: string; label: string; choose: string; found(n: number): string };
}

/** A person of the form around it: found by name, then chosen among those who were found. */
export function FoundPersonField<Values extends FieldValues>(props: FoundPersonFieldProps<Values>) {
  const { name, labelName, finding, found, texts } = props;
  const { error, onChange, ...field } = useField<Values, typeof name>(name);
  const label = useField<Values, typeof labelName>(labelName);
  const isListed = field.value === '' || found.choices.some(({ value }) => value === field.value);
  const choices = isListed ? found.choices : [{ value: field.value, label: label.value }, ...found.choices];
  return (
    <div className="mh-stack">
      <TextField
        type="search"
        label={texts.search}
        hint={texts.searchHint}
        value={finding.typed}
        onChange={({ target }) => finding.setTyped(target.value)}
      />
      <Select
        label={texts.label}
        placeholder={texts.choose}
        error={error}
        options={choices}
        onChange={({ target }) => {
          onChange(target.value);
          label.onChange(choices.find(({ value }) => value === target.value)?.label ?? '');
        }}
        {...field}
      />
      <StatusLine>{found.isKnown ? texts.found(found.choices.length) : null}</StatusLine>
    </div>
  );
}

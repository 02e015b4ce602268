import { Select as DsSelect } from '@digdir/designsystemet-react';
import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

/** One choice of a `Select`. */
export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
  /** Options with the same group stand under that heading. */
  group?: string;
}

type SelectProps = FieldTexts &
  Omit<ComponentPropsWithRef<'select'>, 'size' | 'multiple' | 'children'> & {
    options: readonly SelectOption[];
    /** First choice with an empty value: "Choose …", "All". */
    placeholder?: string;
  };

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map(({ value, label, disabled }) => (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  ));
}

/** One choice of many, by the browser's own list. Takes every attribute of a `<select>`. */
export function Select(props: SelectProps) {
  const { id, label, hint, error, hideLabel, optional, options, placeholder, ...select } = props;
  const groups = [...new Set(options.map((option) => option.group ?? ''))];
  return (
    <Field {...{ id, label, hint, error, hideLabel, optional }}>
      {(control) => (
        <DsSelect {...select} {...control}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {groups.map((group) => {
            const members = options.filter((option) => (option.group ?? '') === group);
            return group === '' ? (
              <Options key={group} options={members} />
            ) : (
              <optgroup key={group} label={group}>
                <Options options={members} />
              </optgroup>
            );
          })}
        </DsSelect>
      )}
    </Field>
  );
}

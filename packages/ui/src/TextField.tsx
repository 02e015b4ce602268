import { Input } from '@digdir/designsystemet-react';
import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

type TextFieldProps = FieldTexts &
  Omit<ComponentPropsWithRef<'input'>, 'size' | 'prefix' | 'children' | 'type'> & {
    type?: 'text' | 'search' | 'email' | 'number';
  };

/** One line of text. Takes every attribute of an `<input>`, so `{...register('name')}` fits. */
export function TextField({ id, label, hint, error, hideLabel, optional, ...input }: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, optional }}>{(control) => <Input {...input} {...control} />}</Field>
  );
}

import { Textarea } from '@digdir/designsystemet-react';
import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

type TextAreaProps = FieldTexts & Omit<ComponentPropsWithRef<'textarea'>, 'children'>;

/** Several lines of text. Takes every attribute of a `<textarea>`. */
export function TextArea({ id, label, hint, error, hideLabel, optional, ...textarea }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, hideLabel, optional }}>
      {(control) => <Textarea rows={3} {...textarea} {...control} />}
    </Field>
  );
}

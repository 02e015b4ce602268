import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useWatch, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { Audience, type AudienceOf } from '../../../../lib/Audience.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { formMessages } from '../../../../lib/form/form.messages.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { SensitiveHint } from '../../../../lib/SensitiveHint.tsx';
import { planFormMessages } from '../../plan-form.messages.ts';
import { textMax } from './item-values.ts';
import './form.css';

interface WordFieldProps<Values extends FieldValues> {
  name: FieldPathByValue<Values, string>;
  label: string;
  /** Who sees it beside the writer. */
  seenBy: AudienceOf;
  hint?: string;
  isOptional?: boolean;
  rows?: number;
}

/** A free text of the form around it: who sees it, how much room is left, and a hint where it speaks of what does not belong here. */
export function WordField<Values extends FieldValues>(props: WordFieldProps<Values>) {
  const { name, label, seenBy, hint, isOptional, rows = 2 } = props;
  const t = useMessages(planFormMessages);
  const words = useMessages(formMessages);
  const format = useFormat();
  const field = useField<Values, typeof name>(name);
  const text: string = useWatch<Values, typeof name>({ name });
  const length = text.trim().length;
  return (
    <div className="mh-plan-field">
      <TextArea {...field} {...{ label, hint, rows }} optional={isOptional ? words('optional') : undefined} />
      {length > textMax * 0.8 && (
        <p className="mh-hint">{t('length', { n: format.whole(length), max: format.whole(textMax) })}</p>
      )}
      <Audience of={seenBy} />
      <SensitiveHint text={text} />
    </div>
  );
}

import { Alert } from '@medhjul/ui/Alert.tsx';
import { ErrorSummary } from '@medhjul/ui/ErrorSummary.tsx';
import { useEffect, useRef } from 'react';
import { get, useFormState } from 'react-hook-form';
import { useMessages } from '../i18n.ts';
import { fieldId } from './field.ts';
import { formMessages } from './form.messages.ts';
import { useProblemWords } from './form-problem.ts';
import './form.css';

interface FormErrorsProps {
  /** The fields in their order on the screen, with what they are called; `times.2.day` names one inside a list. */
  fields: readonly { name: string; label: string }[];
  /** What concerns the whole. */
  general: readonly string[];
  attempt: number;
}

/** Everything that stops the form, above it: sentences about the whole, and links to the fields. */
export function FormErrors({ fields, general, attempt }: FormErrorsProps) {
  const t = useMessages(formMessages);
  const words = useProblemWords();
  const { errors } = useFormState();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (whole.current?.hasChildNodes()) whole.current.focus();
  }, [attempt]);
  const problems = fields.flatMap(({ name, label }) => {
    const { message }: { message?: unknown } = get(errors, name) ?? {};
    const problem = words(typeof message === 'string' ? message : undefined);
    return problem ? [{ fieldId: fieldId(name), message: t('summaryLine', { label, words: problem }) }] : [];
  });
  return (
    <>
      <div role="alert" className="mh-form-alert" ref={whole} tabIndex={-1}>
        {general.map((sentence) => (
          <Alert key={sentence} tone="warn">
            {sentence}
          </Alert>
        ))}
      </div>
      <ErrorSummary title={t('summary')} problems={attempt > 0 ? problems : []} attempt={attempt} />
    </>
  );
}

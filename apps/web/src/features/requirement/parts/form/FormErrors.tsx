import { Alert } from '@medhjul/ui/Alert.tsx';
import { ErrorSummary } from '@medhjul/ui/ErrorSummary.tsx';
import { useEffect, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { fieldId } from './form-context.ts';
import { useProblemWords } from './form-problem.ts';

interface FormErrorsProps {
  /** The fields in their order on the screen, with what they are called. */
  fields: readonly { name: string; label: string }[];
  /** What concerns the whole. */
  general: readonly string[];
  attempt: number;
}

/** Everything that stops the form, above it: sentences about the whole, and links to the fields. */
export function FormErrors({ fields, general, attempt }: FormErrorsProps) {
  const t = useMessages(requirementFormMessages);
  const words = useProblemWords();
  const { errors } = useFormState();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (whole.current?.hasChildNodes()) whole.current.focus();
  }, [attempt]);
  const problems = fields.flatMap(({ name, label }) => {
    const message = errors[name]?.message;
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

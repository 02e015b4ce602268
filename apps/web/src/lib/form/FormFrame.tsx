import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import './form.css';
import { RestoredNotice } from './RestoredNotice.tsx';

interface FormFrameProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** True when the form began with what was kept from before. */
  wasKept: boolean;
  onStartOver(): void;
  /** Beside the fields, in `<aside className="mh-form-facts">`; over the steps where it is narrow. */
  facts: ReactNode;
  /** Errors, fields and steps. */
  children: ReactNode;
}

/** What forms have in common: what was kept, and the two columns. */
export function FormFrame<Values extends FieldValues>(props: FormFrameProps<Values>) {
  const { form, wasKept, onStartOver, facts, children } = props;
  return (
    <FormProvider {...form}>
      {/* Enter in a field must not send anything: the steps are buttons */}
      <form noValidate className="mh-split--facts mh-form" onSubmit={(event) => event.preventDefault()}>
        <div className="mh-stack">
          <RestoredNotice wasKept={wasKept} onStartOver={onStartOver} />
          {children}
        </div>
        {facts}
      </form>
    </FormProvider>
  );
}

import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { useMemo, useState, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import type { FormContentFragment } from '../../requirement.generated.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import './form.css';
import { FormWorldContext } from './form-context.ts';

interface FormFrameProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  content: FormContentFragment;
  /** True when the form began with what was kept from before. */
  wasKept: boolean;
  onStartOver(): void;
  /** Beside the fields; under them where it is narrow. */
  facts: ReactNode;
  /** Errors, fields and steps. */
  children: ReactNode;
}

/** What both forms have in common: their world, what was kept, and the two columns. */
export function FormFrame<Values extends FieldValues>(props: FormFrameProps<Values>) {
  const { form, content, wasKept, onStartOver, facts, children } = props;
  const t = useMessages(requirementFormMessages);
  const { today } = useViewer();
  const [telling, setTelling] = useState(wasKept);
  const world = useMemo(() => ({ content, today }), [content, today]);
  return (
    <FormWorldContext value={world}>
      <FormProvider {...form}>
        {/* Enter in a field must not adopt anything: the steps are buttons */}
        <form noValidate className="mh-split--facts mh-form" onSubmit={(event) => event.preventDefault()}>
          <div className="mh-stack">
            {telling && (
              <Alert>
                <div className="mh-form-restored">
                  {t('restored')}
                  <Button
                    variant="secondary"
                    onClick={() => {
                      setTelling(false);
                      onStartOver();
                    }}
                  >
                    {t('startOver')}
                  </Button>
                </div>
              </Alert>
            )}
            {children}
          </div>
          {facts}
        </form>
      </FormProvider>
    </FormWorldContext>
  );
}

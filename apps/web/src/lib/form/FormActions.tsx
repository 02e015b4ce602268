import { ActionBar } from '@medhjul/ui/ActionBar.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { CloudUpload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import { useMessages } from '../i18n.ts';
import { formMessages } from './form.messages.ts';

interface FormActionsProps {
  /** True when the form began with what was kept from before. */
  wasKept: boolean;
  /** What is known about saving; without it, that the window keeps what is typed. */
  status?: string;
  /** Throws away what is typed and leaves. */
  onLeave(): void;
  /** The steps forward. */
  children: ReactNode;
}

/** The steps of the form, at the bottom of the screen. Cancelling asks first when something would be lost. */
export function FormActions({ wasKept, status, onLeave, children }: FormActionsProps) {
  const t = useMessages(formMessages);
  const { isDirty } = useFormState();
  const [asking, setAsking] = useState(false);
  const hasContent = isDirty || wasKept;
  return (
    <>
      <ActionBar
        status={
          <StatusLine icon={<CloudUpload aria-hidden="true" />}>{status ?? (hasContent ? t('kept') : null)}</StatusLine>
        }
      >
        <Button variant="quiet" onClick={() => (hasContent ? setAsking(true) : onLeave())}>
          {t('cancel')}
        </Button>
        {children}
      </ActionBar>
      <ConfirmDialog
        open={asking}
        title={t('cancelTitle')}
        confirmLabel={t('cancelYes')}
        cancelLabel={t('cancelNo')}
        onConfirm={onLeave}
        onCancel={() => setAsking(false)}
      >
        {t('cancelText')}
      </ConfirmDialog>
    </>
  );
}

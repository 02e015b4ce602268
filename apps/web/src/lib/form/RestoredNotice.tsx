import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { useState } from 'react';
import { useMessages } from '../i18n.ts';
import './form.css';
import { formMessages } from './form.messages.ts';

interface RestoredNoticeProps {
  /** True when the form began with what was kept from before. */
  wasKept: boolean;
  onStartOver(): void;
}

/** Says that what was typed before is still there, and how to begin anew. */
export function RestoredNotice({ wasKept, onStartOver }: RestoredNoticeProps) {
  const t = useMessages(formMessages);
  const [telling, setTelling] = useState(wasKept);
  if (!telling) return null;
  return (
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
  );
}

import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { useNotice } from './notice.tsx';
import { StepProblem, useStep, type Step } from './step.tsx';

interface AskedStepProps {
  /** What the button says. */
  label: string;
  variant?: 'primary' | 'secondary' | 'quiet';
  asks: { title: string; text: string; yes: string; no: string };
  /** Does it; answers with its refusals. */
  take: Parameters<Step['take']>[1];
  /** What is said when it is done. */
  done?: string;
}

/** A step that is asked about first. */
export function AskedStep({ label, variant, asks, take, done }: AskedStepProps) {
  const [isAsking, setAsking] = useState(false);
  const step = useStep();
  const say = useNotice();
  const confirm = async () => {
    if (!(await step.take('step', take, done))) return;
    setAsking(false);
    if (done) say(done);
  };
  return (
    <>
      <Button variant={variant} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={asks.title}
        confirmLabel={asks.yes}
        cancelLabel={asks.no}
        busy={step.busy !== null}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{asks.text}</p>
        <StepProblem step={step} />
      </ConfirmDialog>
    </>
  );
}

import { ActionBar } from '@medhjul/ui/ActionBar.tsx';
import type { ReactNode } from 'react';
import { StepProblem, type Step } from '../../../lib/step.tsx';

interface StepBarProps {
  /** What stood in the way of the last step is told over the bar, in sight wherever one has scrolled to. */
  step: Step;
  status?: ReactNode;
  /** While a dialog tells it instead. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** The steps of a phase, at the bottom of the screen. */
export function StepBar({ step, status, isQuiet, children }: StepBarProps) {
  return (
    <div className="mh-step-bar">
      {!isQuiet && <StepProblem step={step} />}
      <ActionBar status={status}>{children}</ActionBar>
    </div>
  );
}

import { ConcludePart } from './ConcludePart.tsx';
import { DiscussPart } from './DiscussPart.tsx';
import { InputPart } from './InputPart.tsx';
import { MinutesPart } from './MinutesPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { PreparePart } from './prepare/PreparePart.tsx';
import type { WayStep } from './way.ts';

interface StepPartProps {
  of: WayStep;
  /** Somebody else who has the page open. */
  other: string | null;
}

/** What is done in a step. */
export function StepPart({ of: { step }, other }: StepPartProps) {
  switch (step?.kind) {
    case undefined:
      return <MinutesPart />;
    case 'PREPARE':
      return <PreparePart other={other} />;
    case 'A_MED_INPUT':
      return <InputPart />;
    case 'DISCUSS':
      return <DiscussPart />;
    case 'CONCLUDE':
      return <ConcludePart />;
    case 'OWN':
      return <OwnPart step={step} />;
  }
}

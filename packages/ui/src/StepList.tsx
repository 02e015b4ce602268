import { Check } from 'lucide-react';
import './StepList.css';

interface StepListProps {
  /** What the steps are of: "How far we are". */
  label: string;
  steps: readonly { key: string; label: string; detail?: string }[];
  /** Index of the step that is going on; the number of steps when all are done. */
  current: number;
  /** How a step stands, where it says no more itself: "Done", "Now", "Not yet". */
  texts: { done: string; current: string; ahead: string };
}

/** The states that something goes through, in their order, with the one it is in. To be read, not pressed. */
export function StepList({ label, steps, current, texts }: StepListProps) {
  return (
    <ol className="mh-steps" aria-label={label}>
      {steps.map(({ key, label: name, detail }, index) => {
        const standing = index < current ? 'done' : index === current ? 'current' : 'ahead';
        return (
          <li key={key} data-standing={standing} aria-current={standing === 'current' ? 'step' : undefined}>
            <span className="mh-steps__sign" aria-hidden="true">
              {standing === 'done' ? <Check /> : index + 1}
            </span>
            <span className="mh-steps__name">{name}</span>{' '}
            <span className="mh-steps__detail">{detail ?? texts[standing]}</span>
          </li>
        );
      })}
    </ol>
  );
}

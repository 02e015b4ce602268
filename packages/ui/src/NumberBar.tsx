import './NumberBar.css';

interface NumberBarProps {
  /** `null`: no bar, only the track. */
  value: number | null;
  /** Where the tick stands. */
  target?: number | null;
  max?: number;
  /** CSS colour of the tick; amber, the colour of targets, unless told. */
  targetColor?: string;
}

/** A bar with a tick at the target. A help for the eye: the numbers stand beside it as text. */
export function NumberBar({ value, target, max = 5, targetColor }: NumberBarProps) {
  const percent = (level: number) => `${Math.min(100, Math.max(0, (level / max) * 100))}%`;
  return (
    <span className="mh-bar" aria-hidden="true">
      {value !== null && <span className="mh-bar__fill" style={{ width: percent(value) }} />}
      {target !== undefined && target !== null && (
        <span className="mh-bar__target" style={{ insetInlineStart: percent(target), background: targetColor }} />
      )}
    </span>
  );
}

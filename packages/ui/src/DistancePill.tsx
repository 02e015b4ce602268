import './DistancePill.css';

interface DistancePillProps {
  /** Value minus target, in levels. */
  distance: number;
  /** The same, written for the reader: signed, one decimal. */
  text: string;
}

/** Half a level or more under the target is worth talking about. */
const WORTH_TALKING_ABOUT = -0.5;

/** Tone of a distance, by the one decimal that is shown. */
function tone(distance: number): 'below' | 'near' | 'above' {
  const shown = Math.round(distance * 10) / 10;
  if (shown > 0) return 'above';
  return shown <= WORTH_TALKING_ABOUT ? 'below' : 'near';
}

/** How far a value is from its target. The sign says the direction; the tone repeats it. */
export function DistancePill({ distance, text }: DistancePillProps) {
  return (
    <span className="mh-distance" data-tone={tone(distance)}>
      {text}
    </span>
  );
}

import './LevelDots.css';

interface LevelDotsProps {
  /** Whole level; `null`: not assessed. */
  level: number | null;
  max?: number;
  /** The level in words, shown beside the dots: "3 · works on their own". */
  label: string;
}

/** A level as filled dots, with its words. */
export function LevelDots({ level, max = 5, label }: LevelDotsProps) {
  return (
    <span className="mh-level">
      <span className="mh-level__dots" aria-hidden="true">
        {Array.from({ length: max }, (_, index) => (
          <span key={index} data-filled={(level !== null && index < level) || undefined} />
        ))}
      </span>
      <span>{label}</span>
    </span>
  );
}

import { Presets, SingleBar } from 'cli-progress';

/** Tells the host's console how far a run is. */
export interface Progress {
  /** A step begins that has no measure. */
  step(text: string): void;
  /** A step begins that goes on until `total` units are done. */
  begin(text: string, total: number): void;
  advance(count: number): void;
  /** The measured step is done. */
  end(): void;
}

export const silent: Progress = { step: () => {}, begin: () => {}, advance: () => {}, end: () => {} };

/** A bar where somebody looks on, a line for each step elsewhere. */
export function consoleProgress(output: NodeJS.WriteStream): Progress {
  const line = (text: string): void => void output.write(`${text} …\n`);
  if (!output.isTTY) return { ...silent, step: line, begin: line };
  const bar = new SingleBar(
    { format: '{text} [{bar}] {percentage}%', stream: output, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    step: line,
    begin: (text, total) => bar.start(Math.max(total, 1), 0, { text }),
    advance: (count) => bar.increment(count),
    end: () => bar.stop(),
  };
}

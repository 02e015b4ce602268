/** One thing that is wrong in the files, in words for the host's console. */
export interface Problem {
  /** Name of the file; null for the folder as a whole. */
  readonly file: string | null;
  /** First line of the row, 1 for the header; null where it is not about one row. */
  readonly line: number | null;
  readonly column: string | null;
  readonly what: string;
  readonly whatToDo: string;
}

export const MOST_PROBLEMS = 100;

/** The files cannot be taken in; nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems.slice(0, MOST_PROBLEMS);
  }
}

/** The run stops by the answer to a question, or because nobody could be asked; nothing was changed. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}

/** Collects problems until there are enough to show. */
export class Problems {
  readonly list: Problem[] = [];

  add(problem: Problem): void {
    if (!this.full) this.list.push(problem);
  }

  get full(): boolean {
    return this.list.length >= MOST_PROBLEMS;
  }

  /** @throws ImportRefused when there is any problem. */
  refuseIfAny(): void {
    if (this.list.length > 0) throw new ImportRefused(this.list);
  }
}

/** `people.csv, line 12, column email: "x" is not an e-mail address. Write it as name@example.org.` */
export function problemLine({ file, line, column, what, whatToDo }: Problem): string {
  const place = [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
  const where = place.filter((part) => part !== null).join(', ');
  return `${where === '' ? '' : `${where}: `}${what}. ${whatToDo}.`;
}

const SHOWN = 40;

/**
 * A cell's value for the console: in quotes, at most 40 characters, without characters that steer a terminal or turn the reading direction,
 * and with nothing that looks like a civil registration number.
 */
export function show(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\d{6}[- ]?\d{4}/g, '******-****');
  const signs = [...plain];
  return `"${signs.length > SHOWN ? `${signs.slice(0, SHOWN - 1).join('')}…` : plain}"`;
}

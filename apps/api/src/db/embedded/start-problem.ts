/** Why the embedded database does not start. The message is one English sentence for the host's console: what is wrong and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

/** Where a start may turn instead, for the end of a sentence. */
export const OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server, version 15 or later';

const SENTENCES: Readonly<Record<string, (place: string) => string>> = {
  EACCES: unwritable,
  EPERM: unwritable,
  EROFS: unwritable,
  EEXIST: blocked,
  ENOTDIR: blocked,
  ENOSPC: (place) => `The disk of the data folder ${place} is full: free some space and start again.`,
  EDQUOT: (place) => `The disk quota of the data folder ${place} is used up: free some space and start again.`,
};

/** The sentence for a data folder that cannot be read and written. */
export function unwritable(place: string): string {
  const who = process.getuid === undefined ? 'this user' : `the user with number ${process.getuid()}`;
  return `The data folder ${place} cannot be used by ${who}: give that user the right to read and write it, or set DATA_DIR to another folder.`;
}

function blocked(place: string): string {
  return `The data folder ${place} cannot be made because a file is in its way: remove the file, or set DATA_DIR to another folder.`;
}

/** A text that an error carries beside others of its kind, such as its `code` or `stderr`; undefined when there is none. */
function textOf(error: unknown, key: 'code' | 'message' | 'stderr'): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The code of an operating system error, such as `ENOENT`; undefined for anything else, also for a program's exit code. */
export function codeOf(error: unknown): string | undefined {
  return textOf(error, 'code');
}

/** What a program said before it failed, line by line; where it said nothing, the error's own message. */
export function linesOf(error: unknown): string[] {
  return (textOf(error, 'stderr') ?? textOf(error, 'message') ?? String(error)).trim().split('\n');
}

/** Any error of a start on the data folder `place` as a StartProblem; the first error is kept as its cause. */
export function asStartProblem(error: unknown, place: string): StartProblem {
  if (error instanceof StartProblem) return error;
  const sentence = SENTENCES[codeOf(error) ?? '']?.(place);
  const words = sentence ?? `The embedded database in ${place} could not be started (${linesOf(error)[0]}).`;
  return new StartProblem(words, { cause: error });
}

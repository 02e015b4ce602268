import type { RawBuilder } from 'kysely';
import type { Context } from '../../request/context.ts';
import { UserErrors, userError, type UserErrorEntry } from '../../request/errors.ts';

const NOT_OPEN = 'MH001';

/** Calls one of the database's functions; what it refuses has just been done or undone by somebody else. */
export async function call<R>(ctx: Context, statement: RawBuilder<R>): Promise<readonly R[]> {
  try {
    return (await statement.execute(ctx.db)).rows;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_OPEN) throw userError('WRONG_STATE', 'id');
    throw error;
  }
}

/** What is wrong with a text that must be there. */
function textProblem(field: string, text: string, max: number): UserErrorEntry | null {
  if (text === '') return { code: 'REQUIRED', field };
  if (text.includes('\0')) return { code: 'MALFORMED', field };
  return [...text].length > max ? { code: 'TOO_LONG', field, params: { max } } : null;
}

/** @throws UserErrors REQUIRED, MALFORMED, TOO_LONG */
export function checkedText(field: string, text: string, max: number): string {
  const trimmed = text.trim();
  const problem = textProblem(field, trimmed, max);
  if (problem) throw new UserErrors([problem]);
  return trimmed;
}

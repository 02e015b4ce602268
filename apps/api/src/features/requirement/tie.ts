import type { UserErrors } from '../../request/errors.ts';

const EXCLUSION_VIOLATION = '23P01';

/** Two writers at once: the database refuses the second rule that says the same; it hears so in words. */
export async function refusedAs<T>(refusal: UserErrors, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === EXCLUSION_VIOLATION) throw refusal;
    throw error;
  }
}

import * as z from 'zod/mini';
import { isDay } from './day.ts';
import { problemText } from './form-problem.ts';

/** A day that may be left out. */
export const dayOrEmpty = z.string().check(z.refine((text) => text === '' || isDay(text), problemText('NOT_A_DATE')));

/** A day that must be there. */
export const requiredDay = dayOrEmpty.check(z.minLength(1, problemText('REQUIRED')));

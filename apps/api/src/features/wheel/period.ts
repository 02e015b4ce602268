import { periodDay, yearOf } from '@medhjul/rules/period';
import { GraphQLError } from 'graphql';
import type { Context } from '../../request/context.ts';

export interface Period {
  readonly year: number;
  readonly day: string;
}

/** The asked calendar year, or the current one. @throws BAD_USER_INPUT for a year that has not begun */
export function periodOf(ctx: Context, asked: number | null | undefined): Period {
  const year = asked ?? yearOf(ctx.today);
  const day = periodDay(year, ctx.today);
  if (day === null) {
    throw new GraphQLError('A period is a calendar year that has begun.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return { year, day };
}

import type { CalendarKind, CalendarScope } from '../../../lib/graphql/schema-types.generated.ts';
import { calendarKinds } from '../calendar.messages.ts';

const scopes: Readonly<Record<string, CalendarScope>> = {
  municipality: 'MUNICIPALITY',
  centre: 'CENTRE',
  person: 'PERSON',
};

export const slugOf = (code: CalendarScope | CalendarKind): string => code.toLowerCase();

/** What the address asks for; what it does not say, or says wrong, is the own wheel of this year. */
export function askedOf(params: URLSearchParams, thisYear: number) {
  const scope = scopes[params.get('scope') ?? ''] ?? 'PERSON';
  const year = Number(params.get('year'));
  return {
    scope,
    year: Number.isInteger(year) && year >= 2000 && year <= 2200 ? year : thisYear,
    unitId: scope === 'CENTRE' ? params.get('unit') : null,
  };
}

/** The one kind that is shown; null for all. */
export function kindOf(params: URLSearchParams): CalendarKind | null {
  const wanted = params.get('kind')?.toUpperCase();
  return (Object.keys(calendarKinds) as CalendarKind[]).find((kind) => kind === wanted) ?? null;
}

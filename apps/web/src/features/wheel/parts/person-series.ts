import type { WheelSeries } from '@medhjul/ui/wheel/wheel-data.ts';
import type { Translate } from '../../../lib/i18n.ts';
import type { PersonAreaFragment } from '../wheel.generated.ts';
import type { personMessages } from '../person.messages.ts';

const kinds = ['agreed', 'self', 'leader', 'requirement'] as const;

/** A person's lines on the wheel. `short` names them for the head of a table. */
export function personSeries(
  areas: readonly PersonAreaFragment[],
  t: Translate<typeof personMessages>,
  short = false,
): WheelSeries[] {
  return kinds.map((kind) => ({
    id: kind,
    label: t(short ? `${kind}Short` : kind),
    style: kind,
    values: areas.map((area) => area[kind]),
  }));
}

/** What is shown unless the reader chooses: what holds a number; and the agreed level where no level is known at all. */
export function usualSeries(all: readonly WheelSeries[]): string[] {
  const known = all.filter(({ values }) => values.some((value) => value !== null)).map(({ id }) => id);
  return known.every((id) => id === 'requirement') ? ['agreed', 'requirement'] : known;
}

import type { WheelCode } from '../../lib/graphql/schema-types.generated.ts';

/** What the list of requirements shows; what is left out is chosen for the viewer. */
export interface TargetsPlace {
  unitId?: string;
  /** One person's employment, instead of a unit. */
  employmentId?: string;
  wheel?: WheelCode;
  areaId?: string;
  elementId?: string;
}

/** The names under which a place stands in an address. */
export const placeParams = {
  unitId: 'unit',
  employmentId: 'person',
  wheel: 'wheel',
  areaId: 'area',
  elementId: 'element',
} as const satisfies Record<keyof TargetsPlace, string>;

function withPlace(path: string, place: TargetsPlace): string {
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(placeParams)) {
    const value = place[key as keyof TargetsPlace];
    if (value) params.set(name, key === 'wheel' ? value.toLowerCase() : value);
  }
  return params.size > 0 ? `${path}?${params}` : path;
}

/** The requirements that hold in a unit, or that are set for one person. */
export function targetsUrl(place: TargetsPlace = {}): string {
  return withPlace('/targets', place);
}

/** The form for a new requirement, begun at a place. */
export function newRequirementUrl(place: TargetsPlace = {}): string {
  return withPlace('/targets/new', place);
}

/** The form for a strategic or core mark, begun at a place. */
export function newMarkUrl(place: Omit<TargetsPlace, 'employmentId'> = {}): string {
  return withPlace('/targets/mark', place);
}

/** One requirement in the list of targets. */
export function requirementUrl(id: string): string {
  return `/targets/${encodeURIComponent(id)}`;
}

/** A draft, to go on with. */
export function editRequirementUrl(id: string): string {
  return `${requirementUrl(id)}/edit`;
}

import type { CentreTemplate } from './centre-template.ts';
import { childrensCentres } from './centres-children.ts';
import { cityCentres } from './centres-city.ts';
import { welfareCentres } from './centres-welfare.ts';

/** The twelve centres of the municipality, or of one district of a larger one. */
export const centreTemplates: readonly CentreTemplate[] = [...childrensCentres, ...welfareCentres, ...cityCentres];

/** Titles of the level 1 leaders, the chief executive first; a centre names its director by the place in this list. */
export const topTitles = [
  'Kommunaldirektør',
  'Direktør for børn, kultur og læring',
  'Direktør for velfærd',
  'Direktør for by og drift',
] as const;

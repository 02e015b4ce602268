import type { WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import { wheelSlug } from '../wheel/wheel.url.ts';

const codes: readonly WheelCode[] = ['LEADER', 'EMPLOYEE'];

/** Both wheels, the scale and the components. */
export const wheelsUrl = '/wheels';

/** One wheel as it is worded today, or in the version of that number; at an area of it when its code is given. */
export function wheelUrl(wheel: WheelCode, at: { area?: string; version?: number } = {}): string {
  const version = at.version === undefined ? '' : `?${new URLSearchParams({ version: String(at.version) })}`;
  const area = at.area === undefined ? '' : `#${encodeURIComponent(at.area)}`;
  return `${wheelsUrl}/${wheelSlug(wheel)}${version}${area}`;
}

/** The wheel that a part of an address names; null when it names none. */
export function wheelOfSlug(slug: string | undefined): WheelCode | null {
  return codes.find((code) => wheelSlug(code) === slug) ?? null;
}

import type { TableSort } from '@medhjul/ui/DataTable.tsx';
import type { Measure, WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { wheelOfAddress } from '../../wheel/wheel.url.ts';
import { measureOfAddress } from '../demand.url.ts';
import { TOTAL, type Column } from './columns.ts';
import { chosenRelease, releasesBefore, type Release } from './releases.ts';

/** What numbers are asked for. */
export interface Choice {
  readonly release: Release;
  /** What it is held against; `null`: nothing. */
  readonly compared: Release | null;
  /** What the story tells changes since: the compared one, else the one before. */
  readonly beside: Release | null;
  readonly wheel: WheelCode;
  readonly measure: Measure;
}

/** The choice that an address stands for; `null` while there is no release. */
export function choiceOf(releases: readonly Release[], params: URLSearchParams): Choice | null {
  const release = chosenRelease(releases, params);
  if (!release) return null;
  const before = releasesBefore(releases, release);
  const compared = before.find(({ number }) => String(number) === params.get('compare')) ?? null;
  return {
    release,
    compared,
    beside: compared ?? before[0] ?? null,
    wheel: wheelOfAddress(params) ?? 'EMPLOYEE',
    measure: measureOfAddress(params),
  };
}

export const BY_NAME = 'name';
const TURNED = '-';

/** The first press on a head sorts names from A and numbers from the greatest; a turned sort says so. */
const firstOf = (column: string): TableSort['direction'] => (column === BY_NAME ? 'ascending' : 'descending');

/** How the address sorts the columns that are shown; by all together, the greatest first, unless it says otherwise. */
export function sortOf(params: URLSearchParams, columns: readonly Column[]): TableSort {
  const said = params.get('sort') ?? TOTAL;
  const turned = said.startsWith(TURNED);
  const column = turned ? said.slice(TURNED.length) : said;
  const usual = columns.find(({ kind }) => kind === 'total')?.id ?? columns[0]?.id ?? BY_NAME;
  if (column !== BY_NAME && !columns.some(({ id }) => id === column)) return { column: usual, direction: 'descending' };
  const first = firstOf(column);
  return { column, direction: turned ? (first === 'ascending' ? 'descending' : 'ascending') : first };
}

/** The same as the address says it. */
export function sortPatch({ column, direction }: TableSort): string {
  return direction === firstOf(column) ? column : `${TURNED}${column}`;
}

/** The blocks that the address picks; empty: all. */
export function pickedBlocks(params: URLSearchParams): readonly string[] {
  return params.get('centres')?.split(',') ?? [];
}

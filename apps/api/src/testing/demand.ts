import { expect } from '@jest/globals';
import type { Session, TestApp } from './app.ts';

const DEMAND = `query ($releaseIds: [ID!]!, $wheel: WheelCode!, $measure: Measure!, $elementIds: [ID!], $blockIds: [String!]) {
  demand(releaseIds: $releaseIds, wheel: $wheel, measure: $measure, elementIds: $elementIds, blockIds: $blockIds) {
    wheel
    measure
    elements { element { code name } area { code name } mark goals { code } }
    releases { release { id number } blocks { blockId centres { name } people changedOn isViewers } cells }
  }
}`;

export interface DemandAnswer {
  readonly elements: {
    element: { code: string; name: string };
    area: { code: string; name: string };
    mark: string | null;
    goals: { code: string }[];
  }[];
  readonly releases: {
    release: { id: string; number: number };
    blocks: { blockId: string; centres: { name: string }[]; people: number; changedOn: string; isViewers: boolean }[];
    cells: (number | null)[][];
  }[];
}

const whole = (over: Record<string, unknown>) => ({ wheel: 'EMPLOYEE', measure: 'NEED', ...over });

/** The needs of the employee wheel, unless told otherwise. */
export async function askDemand(session: Session, over: Record<string, unknown>): Promise<DemandAnswer> {
  const { data, errors } = await session.ask<{ demand: DemandAnswer }>(DEMAND, whole(over));
  expect(errors).toBeUndefined();
  return data.demand;
}

export const demandRefusal = (session: Session, over: Record<string, unknown>) => session.refusal(DEMAND, whole(over));

/** A decision to take up a proposal, as it stands in the table. */
export async function placedDecision(
  { build }: TestApp,
  { release, element, by }: { release: string; element: string; by: string },
): Promise<string> {
  const { rows } = await build.sql.query<{ id: string }>(
    `INSERT INTO proposal_decision (request_id, release_id, element_id, kind, decided_by, decided_at)
     VALUES (gen_random_uuid(), $1, $2, 'take_up', $3, '2026-06-10T08:00:00Z') RETURNING id`,
    [release, await build.elementId(element), by],
  );
  return rows[0]?.id ?? '';
}

import { useOptimistic, useTransition } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RequirementState, WheelCode } from '../../../../lib/graphql/schema-types.generated.ts';
import type { ViewerFragment } from '../../../session/session.generated.ts';
import { placeParams, targetsUrl, type TargetsPlace } from '../../requirement.url.ts';

/** What the list shows now. */
export interface ShownPlace extends TargetsPlace {
  wheel: WheelCode;
  /** Also what has ended or was withdrawn. */
  ended: boolean;
}

const wheelNames: readonly WheelCode[] = ['LEADER', 'EMPLOYEE'];

/** Which requirements the list asks for. */
export function shownStates(ended: boolean): RequirementState[] {
  return ended ? ['CURRENT', 'FUTURE', 'DRAFT', 'ENDED', 'WITHDRAWN'] : ['CURRENT', 'FUTURE', 'DRAFT'];
}

/** The wheel that an address names; null when it names none. */
export function wheelOf(name: string | null): WheelCode | null {
  return wheelNames.find((code) => code.toLowerCase() === name?.toLowerCase()) ?? null;
}

/** The wheel that the viewer's team stands on, or else the viewer. */
export function usualWheel({ teams, employments }: ViewerFragment): WheelCode {
  return teams[0]?.wheel ?? employments[0]?.wheels[0] ?? 'EMPLOYEE';
}

/** The place in an address; what it leaves out is the viewer's own. */
function placeOf(params: URLSearchParams, viewer: ViewerFragment): ShownPlace {
  const employmentId = params.get(placeParams.employmentId) ?? undefined;
  const ownUnit = employmentId ? undefined : viewer.employments[0]?.unit.id;
  return {
    unitId: params.get(placeParams.unitId) ?? ownUnit,
    employmentId,
    wheel: wheelOf(params.get(placeParams.wheel)) ?? usualWheel(viewer),
    areaId: params.get(placeParams.areaId) ?? undefined,
    ended: params.has('ended'),
  };
}

function urlOf({ ended, ...place }: ShownPlace): string {
  const url = targetsUrl(place);
  return ended ? `${url}&ended=1` : url;
}

/**
 * What is shown, from the address, and the way to another place. `chosen` runs ahead to what the reader just picked while
 * `place` still names what stands on the screen.
 */
export function usePlace(viewer: ViewerFragment) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const place = placeOf(params, viewer);
  const [chosen, choose] = useOptimistic(place);
  const [isPending, startTransition] = useTransition();
  const go = (next: ShownPlace) =>
    startTransition(async () => {
      choose(next);
      await navigate(urlOf(next), { preventScrollReset: true });
    });
  return { place, chosen, go, isPending };
}

import type { ViewerFragment } from '../../../session/session.generated.ts';
import type { FormContentFragment, TargetWheelFragment } from '../../requirement.generated.ts';
import { placeParams } from '../../requirement.url.ts';
import { usualWheel, wheelOf } from '../list/place.ts';
import type { CompetenceValues, MarkValues, RequirementValues } from './form-values.ts';

/** The id, if it is one that may be chosen. */
const among = (list: readonly { id: string }[], id: string | null) => list.find((item) => item.id === id)?.id;

function areaOf(wheel: TargetWheelFragment | undefined, params: URLSearchParams) {
  const areas = wheel?.currentVersion.areas ?? [];
  const areaId = among(areas, params.get(placeParams.areaId)) ?? '';
  const elements = areas.find(({ id }) => id === areaId)?.elements ?? [];
  return { areaId, elementId: among(elements, params.get(placeParams.elementId)) ?? '' };
}

/** What both forms begin with: the place in the address as far as the viewer may choose it, from today on. */
function competenceValues(
  params: URLSearchParams,
  viewer: ViewerFragment,
  content: FormContentFragment,
): CompetenceValues {
  const { units } = content.requirementChoices;
  const wheel = wheelOf(params.get(placeParams.wheel)) ?? usualWheel(viewer);
  return {
    unitId: among(units, params.get(placeParams.unitId)) ?? units[0]?.id ?? '',
    wheel,
    ...areaOf(
      content.wheels.find(({ code }) => code === wheel),
      params,
    ),
    reason: '',
    goalId: '',
    validFrom: viewer.today,
    lastDay: '',
  };
}

/** A new requirement: for the person in the address, or else for everybody in the unit. */
export function newRequirementValues(
  params: URLSearchParams,
  viewer: ViewerFragment,
  content: FormContentFragment,
): RequirementValues {
  const { units, directReports } = content.requirementChoices;
  const employmentId = among(directReports, params.get(placeParams.employmentId)) ?? '';
  return {
    ...competenceValues(params, viewer, content),
    scope: employmentId || units.length === 0 ? 'person' : 'unit',
    employmentId,
    audience: 'EVERYBODY',
    audienceValue: '',
    level: null,
  };
}

/** A new mark. */
export function newMarkValues(
  params: URLSearchParams,
  viewer: ViewerFragment,
  content: FormContentFragment,
): MarkValues {
  return { ...competenceValues(params, viewer, content), kind: null };
}

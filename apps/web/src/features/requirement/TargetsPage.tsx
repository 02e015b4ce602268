import { useSuspenseQuery } from '@apollo/client/react';
import { useViewer } from '../session/viewer.ts';
import { usePlace } from './parts/list/place.ts';
import { PersonTargets } from './parts/list/PersonTargets.tsx';
import './parts/list/list.css';
import { UnitTargets } from './parts/list/UnitTargets.tsx';
import { TopUnitDocument } from './requirement.generated.ts';

/** For somebody without an employment there is no unit of their own to begin with. */
function FromTheTop(props: ReturnType<typeof usePlace>) {
  const { organisationUnits } = useSuspenseQuery(TopUnitDocument).data;
  const unitId = organisationUnits[0]?.id;
  return unitId ? <UnitTargets {...props} unitId={unitId} /> : null;
}

/** What is required: in a unit, with what reaches down to it from above, or of one person alone. */
export function TargetsPage() {
  const place = usePlace(useViewer());
  const { unitId, employmentId } = place.place;
  if (employmentId) return <PersonTargets {...place} employmentId={employmentId} />;
  return unitId ? <UnitTargets {...place} unitId={unitId} /> : <FromTheTop {...place} />;
}

import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import type { DirectReportFragment } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';

/** Somebody whose personal requirements the viewer may see: the viewer, or a direct report. */
export interface PersonChoice {
  employmentId: string;
  name: string;
  unit: { id: string; name: string };
  isOwn: boolean;
}

/** Everybody whose personal requirements the viewer may see: each own employment first, then the direct reports. */
export function usePeople(directReports: readonly DirectReportFragment[] = []): PersonChoice[] {
  const t = useMessages(requirementMessages);
  const { employments } = useViewer();
  return [
    ...employments.map(({ id, jobTitle, unit }) => ({
      employmentId: id,
      name: t('me', { jobTitle }),
      unit,
      isOwn: true,
    })),
    ...directReports.map(({ id, person, jobTitle, unit }) => ({
      employmentId: id,
      name: t('nameAndJob', { name: person.name, jobTitle }),
      unit,
      isOwn: false,
    })),
  ];
}

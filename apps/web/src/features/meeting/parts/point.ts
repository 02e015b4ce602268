import { useSearchParams } from 'react-router';
import type { MeetingItemFragment } from '../meeting.generated.ts';

/** What can be gone through, in order. */
export interface Points {
  all: readonly MeetingItemFragment[];
  current: MeetingItemFragment | null;
  index: number;
  isProjected: boolean;
  go(id: string): void;
  project(isOn: boolean): void;
}

/** The agenda with the point that the address names, else the first; and whether it is shown for the projector. */
export function usePoints(agenda: readonly MeetingItemFragment[]): Points {
  const [params, setParams] = useSearchParams();
  const named = agenda.findIndex(({ id }) => id === params.get('point'));
  const index = Math.max(0, named);
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { preventScrollReset: true },
    );
  return {
    all: agenda,
    current: agenda[index] ?? null,
    index,
    isProjected: params.get('view') === 'projector',
    go: (id) => set('point', id),
    project: (isOn) => set('view', isOn ? 'projector' : null),
  };
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useStep } from '../../../lib/step.tsx';
import {
  AddActivityDocument,
  CalendarDocument,
  RemoveActivityDocument,
  type ActivityWholeFragment,
  type CalendarQuery,
} from '../calendar.generated.ts';

/** Takes an activity out, and puts it back while one can still think better of it. */
export function useRemoving({ scope, unit }: CalendarQuery['calendar']) {
  const step = useStep();
  const [removed, setRemoved] = useState<ActivityWholeFragment | null>(null);
  const after = { refetchQueries: [CalendarDocument], awaitRefetchQueries: true };
  const [removeIt] = useMutation(RemoveActivityDocument, after);
  const [addIt] = useMutation(AddActivityDocument, after);
  const remove = async (activity: ActivityWholeFragment) => {
    const { id, version } = activity;
    const isGone = await step.take(
      'remove',
      async () => (await removeIt({ variables: { id, version } })).data?.removeActivity.errors,
    );
    if (isGone) setRemoved(activity);
  };
  const undo = async () => {
    if (!removed) return;
    const { kind, title, firstOn, lastOn, isYearly } = removed;
    const variables = { scope, unitId: unit?.id ?? null, input: { kind, title, firstOn, lastOn, isYearly } };
    const isBack = await step.take('undo', async () => (await addIt({ variables })).data?.addActivity.errors);
    if (isBack) setRemoved(null);
  };
  return {
    step,
    removed,
    remove: (activity: ActivityWholeFragment) => void remove(activity),
    undo,
    dismiss: () => setRemoved(null),
  };
}

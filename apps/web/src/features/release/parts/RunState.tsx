import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import type { ReleaseRunState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { runStateMessages } from '../release.messages.ts';

const tones: Readonly<Record<ReleaseRunState, Tone>> = {
  PREPARING: 'petrol',
  PREPARED: 'amber',
  PUBLISHING: 'petrol',
  PUBLISHED: 'green',
  REFUSED: 'plum',
  FAILED: 'plum',
  CANCELLED: 'neutral',
};

/** Whether it is still being worked on. */
export const isUnderWay = (state: ReleaseRunState) => state === 'PREPARING' || state === 'PUBLISHING';

export function RunState({ state }: { state: ReleaseRunState }) {
  const t = useMessages(runStateMessages);
  return <Tag tone={tones[state]}>{t(state)}</Tag>;
}

import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import { CircleSlash, Clock, LockKeyhole, LockKeyholeOpen, TimerOff, type LucideIcon } from 'lucide-react';
import type { GlassState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { glassStateMessages } from '../break-glass.messages.ts';

const looks: Record<GlassState, { icon: LucideIcon; tone: Tone }> = {
  WAITING: { icon: Clock, tone: 'amber' },
  LAPSED: { icon: TimerOff, tone: 'neutral' },
  REFUSED: { icon: CircleSlash, tone: 'neutral' },
  OPEN: { icon: LockKeyholeOpen, tone: 'petrol' },
  ENDED: { icon: LockKeyhole, tone: 'neutral' },
};

/** Where a request stands: own icon and own word. */
export function StateTag({ state }: { state: GlassState }) {
  const t = useMessages(glassStateMessages);
  const { icon: Icon, tone } = looks[state];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(state)}
    </Tag>
  );
}

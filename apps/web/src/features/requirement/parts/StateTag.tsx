import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import { CalendarClock, Check, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RequirementState } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { requirementStateMessages } from '../../goal/goal.messages.ts';

const looks: Record<RequirementState, { tone: Tone; icon?: ReactNode }> = {
  DRAFT: { tone: 'neutral', icon: <PencilLine aria-hidden="true" /> },
  FUTURE: { tone: 'amber', icon: <CalendarClock aria-hidden="true" /> },
  CURRENT: { tone: 'green', icon: <Check aria-hidden="true" /> },
  ENDED: { tone: 'neutral' },
  WITHDRAWN: { tone: 'neutral' },
};

/** Where a requirement stands today, in a word. */
export function StateTag({ state }: { state: RequirementState }) {
  const t = useMessages(requirementStateMessages);
  const { tone, icon } = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(state)}
    </Tag>
  );
}

import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import {
  CalendarCheck,
  CircleCheck,
  CircleDashed,
  ClipboardPen,
  FileCheck,
  MailCheck,
  MessagesSquare,
  type LucideIcon,
} from 'lucide-react';
import type { ReviewState } from '../../../lib/graphql/schema-types.generated.ts';
import { useReviewWords } from '../review-words.ts';

type Told = ReviewState | 'NOT_BEGUN';

const looks: Record<Told, { Icon: LucideIcon; tone: Tone }> = {
  NOT_BEGUN: { Icon: CircleDashed, tone: 'neutral' },
  PREPARING: { Icon: ClipboardPen, tone: 'neutral' },
  CALLED: { Icon: CalendarCheck, tone: 'petrol' },
  HELD: { Icon: MessagesSquare, tone: 'petrol' },
  APPROVING: { Icon: FileCheck, tone: 'plum' },
  APPROVED: { Icon: CircleCheck, tone: 'green' },
  SENT: { Icon: MailCheck, tone: 'green' },
};

/** Where a review stands, as a word with its own shape; null: not begun. */
export function StateTag({ state }: { state: ReviewState | null }) {
  const words = useReviewWords();
  const { Icon, tone } = looks[state ?? 'NOT_BEGUN'];
  return (
    <Tag tone={tone} icon={<Icon aria-hidden="true" />}>
      {words.state(state)}
    </Tag>
  );
}

import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { ConversationOccasion } from '../../../../lib/graphql/schema-types.generated.ts';
import { useField } from '../../../../lib/form/field.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { occasionMessages } from '../../conversation.messages.ts';
import { meetingMessages } from '../../meeting.messages.ts';
import type { MeetingValues } from './meeting-values.ts';

/** Why it is held, where there is more than one occasion to invite to. */
export function OccasionField({ occasions }: { occasions: readonly ConversationOccasion[] }) {
  const t = useMessages(meetingMessages);
  const words = useMessages(occasionMessages);
  const { error, ...field } = useField<MeetingValues, 'occasion'>('occasion');
  if (occasions.length < 2) return null;
  return (
    <Card>
      <Select
        label={t('occasion')}
        error={error}
        options={occasions.map((occasion) => ({ value: occasion, label: words(occasion) }))}
        {...field}
      />
    </Card>
  );
}

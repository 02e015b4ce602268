import { useMutation } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import type { RichTextNode } from '@medhjul/rules/rich-text';
import { useUserErrors } from '../../../lib/errors.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { RichTextField, type SavedTree, type SaveTreeAnswer } from '../../../lib/rich-text/RichTextField.tsx';
import { useReviewWords } from '../../review/review-words.ts';
import { WriteMeetingMinutesDocument, type MeetingItemFragment } from '../meeting.generated.ts';
import { meetingMessages } from '../review-room.messages.ts';
import { useCanWrite } from './meeting-context.ts';

const savedTree = (item: Pick<MeetingItemFragment, 'minutes' | 'minutesVersion'>): SavedTree => ({
  tree: item.minutes as RichTextNode | null,
  version: item.minutesVersion,
});

function useWriting(id: string): (tree: RichTextNode, version: number) => Promise<SaveTreeAnswer> {
  const words = useUserErrors();
  const [write] = useMutation(WriteMeetingMinutesDocument);
  return async (minutes, version) => {
    const payload = (await write({ variables: { id, version, minutes } })).data?.writeMinutes;
    if (!payload) throw new Error('no answer');
    const { item, errors } = payload;
    if (item && errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: savedTree(item) };
    const [refusal] = errors;
    if (refusal || !item) return { kind: 'refused', words: refusal ? words(refusal) : '' };
    return { kind: 'saved', version: item.minutesVersion };
  };
}

/** The minutes on one point of the agenda, which all members can write. */
export function MinutesCard({ item, other }: { item: MeetingItemFragment; other: string | null }) {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const canWrite = useCanWrite();
  return (
    <Card title={t('minutes')} headingLevel={3} hint={canWrite ? t('nobodyQuoted') : undefined}>
      <RichTextField
        name={`minutes ${item.id}`}
        field={{ label: t('minutesOn', { point: words.agenda(item) }), hideLabel: true, readOnly: !canWrite }}
        remote={savedTree(item)}
        save={useWriting(item.id)}
        other={other}
      />
    </Card>
  );
}

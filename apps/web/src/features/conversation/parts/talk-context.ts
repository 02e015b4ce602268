import { createContext, useContext } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import type { ComponentWordsFragment, LevelWordsFragment } from '../../wheel/wheel.generated.ts';
import type { ConversationContentFragment } from '../conversation.generated.ts';
import { conversationMessages } from '../conversation.messages.ts';

interface TalkWorld {
  conversation: ConversationContentFragment;
  /** The scale in words. */
  levels: readonly LevelWordsFragment[];
  /** All components in words. */
  components: readonly ComponentWordsFragment[];
}

/** The conversation that the page is about. */
export const TalkContext = createContext<TalkWorld | null>(null);

export function useTalk(): TalkWorld {
  const world = useContext(TalkContext);
  if (!world) throw new Error('Only a part of a conversation’s page knows the conversation.');
  return world;
}

/** Says a level with its name: "3 · Does it independently". */
export function useLevelText(): (level: number | null) => string {
  const t = useMessages(conversationMessages);
  const { levels } = useTalk();
  return (level) => {
    if (level === null) return t('notAssessed');
    const name = levels.find(({ value }) => value === level)?.name;
    return name === undefined ? String(level) : t('levelInWords', { level, name });
  };
}

import { createContext, useContext } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import type { LevelWordsFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';

/** The scale in words, as the page's query brought it. */
export const LevelsContext = createContext<readonly LevelWordsFragment[]>([]);

/** The scale in words, the highest level last. */
export function useLevels(): readonly LevelWordsFragment[] {
  return useContext(LevelsContext);
}

/** Says a level with its name: "3 · Does it independently". */
export function useLevelText(): (level: number) => string {
  const t = useMessages(wheelMessages);
  const levels = useLevels();
  return (level) => {
    const name = levels.find(({ value }) => value === level)?.name;
    return name === undefined ? String(level) : t('levelInWords', { level, name });
  };
}

import type { SharedTextStatus } from '@medhjul/ui/SharedStatus.tsx';
import type { TextConflictTexts } from '@medhjul/ui/TextConflict.tsx';
import { useMessages } from '../i18n.ts';
import { useMomentWords } from '../moment-words.ts';
import type { Autosave } from './autosave.ts';
import { autosaveMessages } from './autosave.messages.ts';

const kinds: Record<Autosave['standing'], SharedTextStatus['kind']> = {
  untouched: 'untouched',
  unsaved: 'saved',
  saving: 'saved',
  saved: 'saved',
  waiting: 'waiting',
  refused: 'refused',
  conflict: 'waiting',
};

/** How a text stands, in words. */
export function useStatus({ standing, savedAt, refusal }: Autosave): SharedTextStatus {
  const t = useMessages(autosaveMessages);
  const { time } = useMomentWords();
  const saved = savedAt === null ? '' : t('saved', { time: time(savedAt) });
  const words = {
    waiting: t('waiting'),
    refused: t('refused', { why: refusal ?? '' }),
    conflict: t('notSaved'),
  };
  return {
    kind: kinds[standing],
    words: standing in words ? words[standing as keyof typeof words] : saved,
    saving: standing === 'saving' || standing === 'unsaved' ? t('saving') : undefined,
  };
}

/** Words of a text that two have written at once. */
export function useConflictTexts(): TextConflictTexts {
  const t = useMessages(autosaveMessages);
  return {
    title: t('conflictTitle'),
    explanation: t('conflictText'),
    theirs: t('theirs'),
    theirsEmpty: t('theirsEmpty'),
    keepMine: t('keepMine'),
    takeTheirs: t('takeTheirs'),
    together: t('together'),
    unused: t('unused'),
    bringBack: t('bringBack'),
  };
}

import { useAutosave, type Autosave } from '../../../../lib/autosave/autosave.ts';
import type { TalkLevelFragment } from '../../conversation.generated.ts';
import type { SaveLevel } from './level-saving.ts';
import { levelOfText, savedLevel, textOfLevel, type LevelValue } from './level-text.ts';

interface LevelFieldOptions {
  /** Tells this level from all others of the app. */
  name: string;
  elementId: string;
  /** What the server has. */
  saved: TalkLevelFragment | null | undefined;
  save: SaveLevel;
}

export interface LevelField extends Pick<Autosave, 'standing' | 'refusal' | 'flush'> {
  value: LevelValue;
  /** The other's, while both have chosen. */
  theirs: LevelValue | null;
  /** A choice: saved at once. */
  choose(change: Partial<LevelValue>): void;
  /** A key: saved when one pauses. */
  type(change: Partial<LevelValue>): void;
  /** Ends the conflict. */
  settle(value: LevelValue): void;
}

/** A level that saves itself and outlives a lost connection, a reload and a lost session, as texts do. */
export function useLevelField({ name, elementId, saved, save }: LevelFieldOptions): LevelField {
  const { text, theirs, standing, refusal, type, flush, settle } = useAutosave({
    name,
    remote: savedLevel(saved),
    save: (body, version) => save(elementId, body, version),
  });
  const value = levelOfText(text);
  const change = (changes: Partial<LevelValue>) => type(textOfLevel({ ...value, ...changes }));
  return {
    value,
    theirs: theirs && levelOfText(theirs.body),
    standing,
    refusal,
    flush,
    type: change,
    choose: (changes) => {
      change(changes);
      void flush();
    },
    settle: (settled) => settle(textOfLevel(settled)),
  };
}

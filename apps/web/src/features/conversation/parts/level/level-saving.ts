import { useMutation } from '@apollo/client/react';
import type { SaveAnswer } from '../../../../lib/autosave/text-state.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import {
  AgreeLevelDocument,
  AssessInPreparationDocument,
  type ConversationRefusalFragment,
  type TalkLevelFragment,
} from '../../conversation.generated.ts';
import { levelInput, savedLevel } from './level-text.ts';

interface Payload {
  readonly level: TalkLevelFragment | null;
  readonly errors: readonly ConversationRefusalFragment[];
}

/** Saves the level of an element, as text, written from a version. */
export type SaveLevel = (elementId: string, text: string, version: number) => Promise<SaveAnswer>;

function useAnswers(): (payload: Payload | undefined) => SaveAnswer {
  const words = useUserErrors();
  return (payload) => {
    if (!payload) throw new Error('no answer');
    const { level, errors } = payload;
    const saved = savedLevel(level);
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: saved };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: saved.version };
  };
}

/** Saves what the viewer assesses alone, in the own preparation. */
export function useAssessing(conversationId: string): SaveLevel {
  const [assess] = useMutation(AssessInPreparationDocument);
  const answer = useAnswers();
  return async (elementId, text, version) => {
    const input = levelInput(elementId, text, version);
    const { data } = await assess({ variables: { conversationId, input } });
    return answer(data?.assessInPreparation);
  };
}

/** Saves what both agree on. */
export function useAgreeing(conversationId: string): SaveLevel {
  const [agree] = useMutation(AgreeLevelDocument);
  const answer = useAnswers();
  return async (elementId, text, version) => {
    const input = levelInput(elementId, text, version);
    const { data } = await agree({ variables: { conversationId, input } });
    return answer(data?.agreeLevel);
  };
}

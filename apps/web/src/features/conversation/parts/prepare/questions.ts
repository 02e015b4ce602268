import { useApolloClient, useMutation } from '@apollo/client/react';
import type { SaveText } from '../../../../lib/autosave/text-state.ts';
import { saveOpenTexts } from '../../../../lib/autosave/kept-text.ts';
import { useUserErrors } from '../../../../lib/errors.ts';
import { AnswerPreparationDocument, ChoosePreparationQuestionDocument } from '../../conversation.generated.ts';
import { useTalk } from '../talk-context.ts';

/** Saves the own answer to a question. */
export function useAnswering(questionId: string): SaveText {
  const { conversation } = useTalk();
  const words = useUserErrors();
  const [write] = useMutation(AnswerPreparationDocument);
  return async (body, version) => {
    const variables = { conversationId: conversation.id, questionId, body, version };
    const payload = (await write({ variables })).data?.answerPreparation;
    if (!payload) throw new Error('no answer');
    const { answer, errors } = payload;
    const now = { body: answer?.body ?? '', version: answer?.version ?? 0 };
    if (errors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict', theirs: now };
    const [refusal] = errors;
    return refusal ? { kind: 'refused', words: words(refusal) } : { kind: 'saved', version: now.version };
  };
}

/** Takes a question into the own preparation, or out of it. Answers with what was refused. */
export function useChoosing() {
  const { conversation } = useTalk();
  const client = useApolloClient();
  return async (questionId: string, chosen: boolean) => {
    await saveOpenTexts();
    const variables = { conversationId: conversation.id, questionId, chosen };
    const { data } = await client.mutate({ mutation: ChoosePreparationQuestionDocument, variables });
    return data?.choosePreparationQuestion.errors;
  };
}

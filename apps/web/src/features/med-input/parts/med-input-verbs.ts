import { useApolloClient } from '@apollo/client/react';
import { saveOpenTexts } from '../../../lib/autosave/kept-text.ts';
import type { MedMeasureInput, MedNeedInput } from '../../../lib/graphql/schema-types.generated.ts';
import {
  AnswerMedInputDocument,
  DropMedMeasureDocument,
  DropMedNeedDocument,
  PickMedNeedDocument,
  SendMedInputDocument,
  WriteMedMeasureDocument,
} from '../med-input.generated.ts';
import { useMedInput } from './med-input-context.ts';

/** The steps with an input, each answering with its refusals. */
export function useMedInputVerbs() {
  const client = useApolloClient();
  const { id: inputId } = useMedInput();
  return {
    pick: async (need: MedNeedInput) => {
      const { data } = await client.mutate({ mutation: PickMedNeedDocument, variables: { inputId, need } });
      return data?.pickMedNeed.errors;
    },
    dropNeed: async (id: string) => {
      const { data } = await client.mutate({ mutation: DropMedNeedDocument, variables: { id } });
      return data?.dropMedNeed.errors;
    },
    writeMeasure: async (id: string | null, measure: MedMeasureInput) => {
      const { data } = await client.mutate({ mutation: WriteMedMeasureDocument, variables: { inputId, id, measure } });
      return data?.writeMedMeasure.errors;
    },
    dropMeasure: async (id: string) => {
      const { data } = await client.mutate({ mutation: DropMedMeasureDocument, variables: { id } });
      return data?.dropMedMeasure.errors;
    },
    send: async () => {
      // what stands unsaved in the page belongs to what is sent
      await saveOpenTexts();
      const { data } = await client.mutate({ mutation: SendMedInputDocument, variables: { id: inputId } });
      return data?.sendMedInput.errors;
    },
    answer: async (answer: string, version: number) => {
      const variables = { id: inputId, version, answer };
      return (await client.mutate({ mutation: AnswerMedInputDocument, variables })).data?.answerMedInput;
    },
  };
}

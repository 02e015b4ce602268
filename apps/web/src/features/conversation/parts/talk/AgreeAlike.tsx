import { useApolloClient } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { CheckCheck } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { AgreeLevelsDocument, ConversationPageDocument, type TalkLineFragment } from '../../conversation.generated.ts';
import { talkMessages } from '../../talk.messages.ts';
import { askAnew } from '../ask-anew.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useTalk } from '../talk-context.ts';
import { agreedInputs, seenAlike } from './alike.ts';

/**
 * Agrees on the level of each that both see alike, all in one. Where the other was faster with one of them, those that are left
 * are agreed on: what the other did holds. Answers with what was refused.
 */
function useAgreeAll() {
  const client = useApolloClient();
  const { conversation } = useTalk();
  const { id } = conversation;
  const agree = async (lines: readonly TalkLineFragment[]) => {
    if (lines.length === 0) return [];
    const variables = { conversationId: id, levels: agreedInputs(lines) };
    const { data } = await client.mutate({ mutation: AgreeLevelsDocument, variables });
    return data?.agreeLevels.errors;
  };
  return async (lines: readonly TalkLineFragment[]) => {
    const errors = await agree(lines);
    if (!errors?.some(({ code }) => code === 'CONFLICT')) return errors;
    await askAnew(client);
    const page = client.readQuery({ query: ConversationPageDocument, variables: { id } });
    return agree(seenAlike(page?.conversation.elements ?? []));
  };
}

/** Takes over, at one press, every level that both see alike. */
export function AgreeAlike() {
  const t = useMessages(talkMessages);
  const { conversation } = useTalk();
  const agreeAll = useAgreeAll();
  const step = useStep();
  const alike = seenAlike(conversation.elements);
  const n = alike.length;
  return (
    <>
      {n > 0 && conversation.viewerCanWrite && (
        <div className="mh-talk-alike">
          <span>{t('alike', { n })}</span>
          <Button
            variant="secondary"
            icon={<CheckCheck aria-hidden="true" />}
            loading={step.busy !== null}
            onClick={() => void step.take('alike', () => agreeAll(alike), t('agreedAlike', { n }))}
          >
            {t('agreeAlike', { n })}
          </Button>
        </div>
      )}
      <StepProblem step={step} />
    </>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { CheckCheck } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { AgreeOneOfManyDocument, type TalkLineFragment } from '../../conversation.generated.ts';
import { talkMessages } from '../../talk.messages.ts';
import { askAnew } from '../ask-anew.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { useTalk } from '../talk-context.ts';
import { seenAlike } from './alike.ts';

/** As many at a time as a browser sends at once to one server without queueing the other's changes behind them. */
const atOnce = 4;

/** Agrees on the level of each that both see alike. Answers with what was refused; a conflict is no harm: the other did it. */
function useAgreeAll() {
  const client = useApolloClient();
  const { conversation } = useTalk();
  const agree = async ({ element, self, agreed }: TalkLineFragment) => {
    const input = {
      elementId: element.element.id,
      level: self?.level ?? null,
      missingComponents: (agreed ?? self)?.missingComponents.map(({ id }) => id) ?? [],
      remark: agreed?.remark ?? null,
      version: agreed?.version ?? 0,
    };
    const variables = { conversationId: conversation.id, input };
    const { data } = await client.mutate({ mutation: AgreeOneOfManyDocument, variables });
    return (data?.agreeLevel.errors ?? []).filter(({ code }) => code !== 'CONFLICT');
  };
  return async (lines: readonly TalkLineFragment[]) => {
    const queue = [...lines];
    const refused: Awaited<ReturnType<typeof agree>> = [];
    const work = async () => {
      for (let line = queue.shift(); line; line = queue.shift()) refused.push(...(await agree(line)));
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, work));
    } finally {
      await askAnew(client);
    }
    return refused;
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

import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { Toast } from '@medhjul/ui/Toast.tsx';
import { CircleDot } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { Audience } from '../../../../lib/Audience.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { StepProblem } from '../../../../lib/step.tsx';
import { roomMessages } from '../../room.messages.ts';
import type { TeamNeedNoteFragment } from '../../team-conversation.generated.ts';
import { useTeamTalk } from '../team-context.ts';
import { useNeedSteps } from './need-steps.ts';
import { useDots, type Dots } from '../../../../lib/dots.ts';
import { NeedForm } from './NeedForm.tsx';
import { NeedNote } from './NeedNote.tsx';
import { useNeedUndo } from './need-undo.ts';

/** Which note is being changed, as the address has it: so what is typed is kept for that one. */
function useChanging() {
  const [params, setParams] = useSearchParams();
  return {
    id: params.get('need'),
    start: (id: string) => setParams({ need: id }, { preventScrollReset: true, replace: true }),
    stop: () => setParams({}, { preventScrollReset: true, replace: true }),
  };
}

/** Once the sums show, the most important first; before that as they come. */
export function inOrder(needs: readonly TeamNeedNoteFragment[]): readonly TeamNeedNoteFragment[] {
  return needs.toSorted((a, b) => (b.dots ?? 0) - (a.dots ?? 0));
}

function DotsBar({ dots }: { dots: Dots }) {
  const t = useMessages(roomMessages);
  const { viewerCanPlaceDots, state } = useTeamTalk();
  if (state !== 'INVITED') return null;
  if (!viewerCanPlaceDots) return <p className="mh-hint">{t('dotsLeader')}</p>;
  return (
    <div className="mh-need-dots mh-no-print">
      <h3>{t('dots')}</h3>
      <StatusLine icon={<CircleDot aria-hidden="true" />}>{t('dotsLeft', { n: dots.left })}</StatusLine>
      <p className="mh-hint">{t('dotsHint')}</p>
      <Audience of="me" />
      <div role="alert">{dots.problem && <Alert tone="warn">{dots.problem}</Alert>}</div>
    </div>
  );
}

function UndoToast({ undo }: { undo: ReturnType<typeof useNeedUndo> }) {
  const t = useMessages(roomMessages);
  return (
    <Toast
      message={undo.done}
      onDismiss={undo.dismiss}
      dismissLabel={t('close')}
      action={
        undo.canUndo && (
          <Button variant="quiet" loading={undo.step.busy === 'undo'} onClick={() => void undo.undo()}>
            {t('undo')}
          </Button>
        )
      }
    />
  );
}

/** The team's needs as notes without names, written and weighed together. */
export function NeedsCard() {
  const t = useMessages(roomMessages);
  const { needs, viewerCanWrite, dotsLeft } = useTeamTalk();
  const changing = useChanging();
  const { place } = useNeedSteps();
  const dots = useDots(needs, dotsLeft, place);
  const undo = useNeedUndo();
  return (
    <Card
      title={<span id="needs">{t('needs')}</span>}
      hint={t('needsHint')}
      aside={t('needCount', { n: needs.length })}
    >
      <div className="mh-stack">
        {viewerCanWrite && (
          <NeedForm
            key={changing.id ?? 'new'}
            need={needs.find(({ id }) => id === changing.id) ?? null}
            isNew={changing.id === null}
            onSaved={(after, before) => {
              changing.stop();
              undo.saved(after, before);
            }}
            onStop={changing.stop}
          />
        )}
        {needs.length > 0 && <DotsBar dots={dots} />}
        <StepProblem step={undo.step} />
        {needs.length === 0 && <p className="mh-muted">{t('noNeeds')}</p>}
        {needs.length > 0 && (
          <ul className="mh-needs" aria-labelledby="needs">
            {inOrder(needs).map((need) => (
              <NeedNote
                key={need.id}
                {...{ need, dots }}
                onChange={() => changing.start(need.id)}
                onRemove={() => void undo.remove(need)}
              />
            ))}
          </ul>
        )}
      </div>
      <UndoToast undo={undo} />
    </Card>
  );
}

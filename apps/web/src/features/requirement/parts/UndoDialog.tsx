import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { useUserErrors } from '../../../lib/errors.ts';
import { useProblemText } from '../../../lib/problem-text.ts';
import { useMessages } from '../../../lib/i18n.ts';
import {
  DiscardRequirementDraftDocument,
  WithdrawCompetenceMarkDocument,
  WithdrawRequirementDocument,
  type RefusalFragment,
} from '../requirement.generated.ts';
import { markKindMessages, requirementMessages } from '../requirement.messages.ts';
import type { Undoable } from './list/targets-context.ts';
import { useRuleWords } from './rule-words.ts';

interface UndoDialogProps {
  /** Null: nothing to ask. */
  undoable: Undoable | null;
  /** The municipality's today. */
  today: string;
  /** Name of the query on the screen that shows it, to be asked anew; none where the page is left. */
  shownBy?: string;
  onCancel(): void;
  /** It is undone, and what shows it was asked anew. */
  onDone(undoable: Undoable, sentence: string): void;
}

/** Says what will happen: a draft goes, what has begun ends, what has not begun is withdrawn. */
function wordsFor(undoable: Undoable, today: string) {
  if (undoable.what === 'draft') {
    return { title: 'discardTitle', text: 'discardText', yes: 'discard', done: 'discarded' } as const;
  }
  const { validFrom } = undoable.what === 'mark' ? undoable.mark : undoable.rule;
  const title = undoable.what === 'mark' ? 'undoMark' : 'undoRequirement';
  return validFrom <= today
    ? ({ title, text: 'undoCurrent', yes: 'undoCurrentYes', done: 'undoneEnded' } as const)
    : ({ title, text: 'undoFuture', yes: 'undoFutureYes', done: 'undoneWithdrawn' } as const);
}

/** Takes it back; answers with what stood in the way. */
function useTakeBack(): (undoable: Undoable) => Promise<readonly RefusalFragment[]> {
  const [withdraw] = useMutation(WithdrawRequirementDocument);
  const [withdrawMark] = useMutation(WithdrawCompetenceMarkDocument);
  const [discard] = useMutation(DiscardRequirementDraftDocument);
  return async (undoable) => {
    if (undoable.what === 'mark') {
      const { id, version } = undoable.mark;
      return (await withdrawMark({ variables: { id, version } })).data?.withdrawCompetenceMark.errors ?? [];
    }
    const { id, version } = undoable.rule;
    if (undoable.what === 'draft') {
      return (await discard({ variables: { id } })).data?.discardRequirementDraft.errors ?? [];
    }
    return (await withdraw({ variables: { id, version } })).data?.withdrawRequirement.errors ?? [];
  };
}

function useUndo({ today, shownBy, onCancel, onDone }: Omit<UndoDialogProps, 'undoable'>) {
  const t = useMessages(requirementMessages);
  const client = useApolloClient();
  const takeBack = useTakeBack();
  const words = useUserErrors();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const askAnew = async () => {
    if (shownBy) await client.refetchQueries({ include: [shownBy] });
  };
  const undo = async (undoable: Undoable) => {
    setBusy(true);
    setProblem(null);
    try {
      const [error] = await takeBack(undoable);
      await askAnew();
      if (error) return setProblem(words(error));
      const what = t(wordsFor(undoable, today).done);
      onDone(undoable, undoable.what === 'draft' ? what : t('undone', { what }));
    } catch (thrown) {
      setProblem(problemText(thrown));
    } finally {
      setBusy(false);
    }
  };
  const cancel = () => {
    setProblem(null);
    onCancel();
  };
  return { undo, cancel, busy, problem };
}

/** Which one it is: the competence, and for whom at which level. */
function UndoneThing({ undoable }: { undoable: Undoable }) {
  const t = useMessages(requirementMessages);
  const kinds = useMessages(markKindMessages);
  const words = useRuleWords();
  if (undoable.what === 'mark') {
    const { mark } = undoable;
    return (
      <p>{t('undoneThing', { competence: words.competence(mark), more: `${kinds(mark.kind)}, ${mark.unit.name}` })}</p>
    );
  }
  const { rule } = undoable;
  const more = `${t('level', { level: rule.level })}, ${words.forWhom(rule)}`;
  return <p>{t('undoneThing', { competence: words.competence(rule), more })}</p>;
}

/** Asks before something is taken back, and says which of withdrawing, ending and discarding it will be. */
export function UndoDialog({ undoable, ...rest }: UndoDialogProps) {
  const t = useMessages(requirementMessages);
  const { undo, cancel, busy, problem } = useUndo(rest);
  const words = undoable ? wordsFor(undoable, rest.today) : null;
  return (
    <ConfirmDialog
      open={undoable !== null}
      title={words ? t(words.title) : ''}
      confirmLabel={words ? t(words.yes) : ''}
      cancelLabel={t('cancel')}
      onConfirm={() => undoable && void undo(undoable)}
      onCancel={cancel}
      busy={busy}
    >
      <div className="mh-stack mh-stack--tight">
        {undoable && <UndoneThing undoable={undoable} />}
        {words && <p>{t(words.text)}</p>}
        {problem && (
          <Alert tone="warn" live>
            {problem}
          </Alert>
        )}
      </div>
    </ConfirmDialog>
  );
}

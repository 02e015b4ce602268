import { useMutation } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useField } from '../../../../lib/form/field.ts';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { problemText } from '../../../../lib/form/form-problem.ts';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import type { ProposalDecisionKind } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useNotice } from '../../../../lib/notice.tsx';
import { DecideProposalDocument, ProposalsDocument, type ProposalLineFragment } from '../../demand.generated.ts';
import { decideMessages, decideTexts, proposalMessages } from '../../proposal.messages.ts';
import type { Release } from '../releases.ts';

/** What the API takes. */
const LONGEST_REASON = 1000;

interface Values {
  reason: string;
}

interface DecideDialogProps {
  proposal: ProposalLineFragment;
  kind: ProposalDecisionKind;
  release: Release;
  onClose(): void;
}

const needsReason = (kind: ProposalDecisionKind) => kind !== 'TAKE_UP';

function resolverOf(kind: ProposalDecisionKind) {
  const reason = z.string().check(
    z.refine((words) => !needsReason(kind) || words.trim() !== '', { error: problemText('REQUIRED') }),
    z.maxLength(LONGEST_REASON, problemText('TOO_LONG', { max: LONGEST_REASON })),
  );
  return zodResolver(z.object({ reason }));
}

function ReasonField({ kind }: Pick<DecideDialogProps, 'kind'>) {
  const t = useMessages(proposalMessages);
  const field = useField<Values, 'reason'>('reason');
  return (
    <TextArea
      {...field}
      label={t('reason')}
      hint={t('reasonHint')}
      optional={needsReason(kind) ? undefined : t('reasonOptional')}
      rows={3}
    />
  );
}

function useDeciding({ proposal, kind, release, onClose }: DecideDialogProps) {
  const t = useMessages(proposalMessages);
  const say = useNotice();
  const [decide] = useMutation(DecideProposalDocument, {
    refetchQueries: [ProposalsDocument],
    awaitRefetchQueries: true,
  });
  // one decision is taken once, however often it is sent
  const [requestId] = useState(() => crypto.randomUUID());
  const form = useForm<Values>({ defaultValues: { reason: '' }, resolver: resolverOf(kind), shouldFocusError: false });
  const refusals = useRefusals(form);
  const confirm = () =>
    refusals.attemptTo(async ({ reason }) => {
      const variables = { releaseId: release.id, elementId: proposal.element.id, kind, requestId };
      const { data } = await decide({ variables: { ...variables, reason: reason.trim() || null } });
      const errors = data?.decideProposal.errors ?? [];
      if (errors.length > 0) return refusals.refuse(errors);
      say(t('done'));
      onClose();
    });
  return { form, refusals, confirm };
}

/** Decides on a proposal; what was typed stays until it is taken. */
export function DecideDialog(props: DecideDialogProps) {
  const t = useMessages(proposalMessages);
  const steps = useMessages(decideMessages);
  const texts = useMessages(decideTexts);
  const { form, refusals, confirm } = useDeciding(props);
  const { proposal, kind, onClose } = props;
  return (
    <FormProvider {...form}>
      <ConfirmDialog
        open
        title={t('stepOn', { step: steps(kind), element: proposal.element.name })}
        confirmLabel={steps(kind)}
        cancelLabel={t('cancel')}
        onConfirm={() => void confirm()}
        onCancel={onClose}
        busy={refusals.busy}
      >
        <div className="mh-stack">
          <p>{texts(kind)}</p>
          <FormErrors
            fields={[{ name: 'reason', label: t('reason') }]}
            general={refusals.general}
            attempt={refusals.attempt}
          />
          <ReasonField kind={kind} />
        </div>
      </ConfirmDialog>
    </FormProvider>
  );
}

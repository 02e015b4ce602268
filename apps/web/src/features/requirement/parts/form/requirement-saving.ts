import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import {
  AdoptRequirementDocument,
  ChangeRequirementDraftDocument,
  DraftRequirementDocument,
  type RefusalFragment,
  type RuleFactsFragment,
} from '../../requirement.generated.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { useRefusals } from '../../../../lib/form/form-refusals.ts';
import { formField, requirementInput, type RequirementValues } from './form-values.ts';
import type { SavedDraft } from '../../../../lib/form/kept-form.ts';

interface Payload {
  readonly requirement: RuleFactsFragment | null;
  readonly errors: readonly RefusalFragment[];
}

/** The three verbs, each answering with its payload. */
function useVerbs() {
  const [draft] = useMutation(DraftRequirementDocument);
  const [change] = useMutation(ChangeRequirementDraftDocument);
  const [adopt] = useMutation(AdoptRequirementDocument);
  return {
    save: async (values: RequirementValues, saved: SavedDraft | null): Promise<Payload | undefined> => {
      const input = requirementInput(values);
      if (!saved) return (await draft({ variables: { input } })).data?.draftRequirement;
      const { id, version } = saved;
      return (await change({ variables: { id, version, input } })).data?.changeRequirementDraft;
    },
    adopt: async ({ id, version }: SavedDraft, replaceTied: boolean): Promise<Payload | undefined> =>
      (await adopt({ variables: { id, version, replaceTied } })).data?.adoptRequirement,
  };
}

/**
 * Saves the form as a draft and adopts it. A draft that was saved but could not be adopted stays the one that the next try
 * changes; `isUnadopted` says so. When another person changed it meanwhile, `theirs` holds their version until the reader has decided.
 */
export function useRequirementSaving(
  form: UseFormReturn<RequirementValues>,
  start: SavedDraft | null,
  onDone: (requirement: RuleFactsFragment) => void,
) {
  const t = useMessages(requirementFormMessages);
  const verbs = useVerbs();
  const refusals = useRefusals(form, formField);
  const [saved, setSaved] = useState(start);
  const [theirs, setTheirs] = useState<RuleFactsFragment | null>(null);
  const [isUnadopted, setUnadopted] = useState(false);

  /** What the verb wrote; null where it refused, and then the reader has been told. */
  const settle = (payload: Payload | undefined): RuleFactsFragment | null => {
    const { requirement = null, errors = [] } = payload ?? {};
    if (errors.some(({ code }) => code === 'CONFLICT') && requirement) {
      setTheirs(requirement);
      return null;
    }
    if (errors.some(({ code, field }) => code === 'NOT_FOUND' && field === 'id')) {
      setSaved(null);
      refusals.setGeneral([t('draftGone')]);
      return null;
    }
    if (errors.length > 0) refusals.refuse(errors);
    else if (requirement) setSaved({ id: requirement.id, version: requirement.version });
    return errors.length > 0 ? null : requirement;
  };

  const saveDraft = () =>
    refusals.attemptTo(async (values) => {
      const draft = settle(await verbs.save(values, saved));
      if (draft) onDone(draft);
    });

  const adopt = (replaceTied = false) =>
    refusals.attemptTo(async (values) => {
      const draft = settle(await verbs.save(values, saved));
      setUnadopted(draft !== null);
      const adopted = draft && settle(await verbs.adopt(draft, replaceTied));
      if (adopted) onDone(adopted);
    });

  /** Ends the conflict: the next save changes their version, or writes a new draft. */
  const goOnFrom = (draft: SavedDraft | null) => {
    setSaved(draft && { id: draft.id, version: draft.version });
    setTheirs(null);
  };

  return { ...refusals, saved, theirs, isUnadopted, saveDraft, adopt, goOnFrom };
}

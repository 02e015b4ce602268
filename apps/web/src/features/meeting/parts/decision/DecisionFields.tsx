import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { DayField } from '../../../../lib/form/DayField.tsx';
import { useField } from '../../../../lib/form/field.ts';
import { formMessages } from '../../../../lib/form/form.messages.ts';
import type { DecisionKind, HowMany } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { SensitiveHint } from '../../../../lib/SensitiveHint.tsx';
import { useReviewWords } from '../../../review/review-words.ts';
import { decisionMessages } from '../../decision.messages.ts';
import { MeetingChoicesDocument } from '../../meeting.generated.ts';
import { useMeeting } from '../meeting-context.ts';
import { LONGEST_LINE, LONGEST_WHY, type DecisionValues } from './decision-values.ts';
import { ElementField } from './ElementField.tsx';
import { FollowUpField } from './FollowUpField.tsx';

const KINDS: readonly DecisionKind[] = ['NEED', 'PROJECT'];
const AMOUNTS: readonly HowMany[] = ['SOME', 'ABOUT_5', 'ABOUT_10', 'ABOUT_25', 'MOST'];
/** Where fewer than 10 work a number would tell who it is. */
const AMOUNTS_OF_FEW: readonly HowMany[] = ['SOME', 'MOST'];

function KindField() {
  const t = useMessages(decisionMessages);
  const words = useReviewWords();
  const { id, value, onChange } = useField<DecisionValues, 'kind'>('kind');
  return (
    <SegmentedControl
      {...{ id, value, onChange }}
      label={t('kind')}
      options={KINDS.map((kind) => ({ value: kind, label: words.kind(kind) }))}
    />
  );
}

function LineField({ name, hint }: { name: 'title' | 'targetGroup'; hint: string }) {
  const t = useMessages(decisionMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<DecisionValues, typeof name>(name);
  return (
    <div>
      <TextField
        label={t(name)}
        hint={hint}
        optional={form('optional')}
        maxLength={LONGEST_LINE}
        error={error}
        {...field}
      />
      <SensitiveHint text={field.value} />
    </div>
  );
}

interface ChoiceFieldProps {
  name: 'howMany' | 'goalId' | 'learningForm';
  options: readonly { value: string; label: string }[];
  hint?: string;
}

function ChoiceField({ name, options, hint }: ChoiceFieldProps) {
  const t = useMessages(decisionMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<DecisionValues, typeof name>(name);
  return (
    <Select
      label={t(name)}
      {...{ hint, options, error }}
      optional={form('optional')}
      placeholder={t('notSaid')}
      {...field}
    />
  );
}

function HowManyField() {
  const t = useMessages(decisionMessages);
  const words = useReviewWords();
  const { isSmall } = useMeeting();
  const amounts = isSmall ? AMOUNTS_OF_FEW : AMOUNTS;
  return (
    <ChoiceField
      name="howMany"
      hint={isSmall ? t('howManySmall') : undefined}
      options={amounts.map((value) => ({ value, label: words.howMany(value) }))}
    />
  );
}

function WhyField() {
  const t = useMessages(decisionMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<DecisionValues, 'why'>('why');
  return (
    <div>
      <TextArea
        label={t('why')}
        rows={2}
        maxLength={LONGEST_WHY}
        optional={form('optional')}
        error={error}
        {...field}
      />
      <SensitiveHint text={field.value} />
    </div>
  );
}

/** What ties a decision to the rest: goal, form of learning, who follows up. */
function MoreFields() {
  const { goals, learningForms } = useSuspenseQuery(MeetingChoicesDocument, { fetchPolicy: 'cache-first' }).data;
  const current = goals.filter(({ kind, isCurrent }) => isCurrent && kind !== 'VALUE' && kind !== 'SIGNPOST');
  return (
    <div className="mh-decision-fields">
      <ChoiceField
        name="goalId"
        options={current.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
      />
      <ChoiceField name="learningForm" options={learningForms.map(({ id, name }) => ({ value: id, label: name }))} />
      <FollowUpField />
    </div>
  );
}

/** The fields of a decision: what and for whom first, the rest when asked. */
export function DecisionFields({ isNew }: { isNew: boolean }) {
  const t = useMessages(decisionMessages);
  const form = useMessages(formMessages);
  return (
    <>
      <KindField />
      <div className="mh-decision-fields">
        <ElementField />
        <div className="mh-stack">
          <LineField name="title" hint={t('titleHint')} />
          <LineField name="targetGroup" hint={t('targetGroupHint')} />
        </div>
        <HowManyField />
        <DayField<DecisionValues> name="dueOn" label={t('dueOn')} optional={form('optional')} />
      </div>
      <WhyField />
      <Disclosure summary={t('more')} defaultOpen={!isNew}>
        <MoreFields />
      </Disclosure>
    </>
  );
}

import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { Audience, type AudienceOf } from '../../lib/Audience.tsx';
import { useField } from '../../lib/form/field.ts';
import { formMessages } from '../../lib/form/form.messages.ts';
import { useMessages } from '../../lib/i18n.ts';
import { SensitiveHint } from '../../lib/SensitiveHint.tsx';
import type { PlaceValues } from './meeting-fields.ts';
import { meetingMessages } from './meeting.messages.ts';
import './parts/conversation.css';

const choices = [30, 45, 60, 75, 90, 120, 180];

function MinutesField() {
  const t = useMessages(meetingMessages);
  const { error, ...field } = useField<PlaceValues, 'minutes'>('minutes');
  const own = Number(field.value);
  const offered = choices.includes(own) ? choices : [...choices, own].toSorted((a, b) => a - b);
  return (
    <Select
      label={t('minutes')}
      error={error}
      options={offered.map((n) => ({ value: String(n), label: t('minutesChoice', { n }) }))}
      {...field}
    />
  );
}

function LineField({ name }: { name: 'place' | 'link' }) {
  const t = useMessages(meetingMessages);
  const { error, ...field } = useField<PlaceValues, typeof name>(name);
  return <TextField label={t(name)} hint={t(`${name}Example`)} error={error} {...field} />;
}

function NoteField({ audience }: { audience: AudienceOf }) {
  const t = useMessages(meetingMessages);
  const form = useMessages(formMessages);
  const { error, ...field } = useField<PlaceValues, 'note'>('note');
  return (
    <div className="mh-meeting-note">
      <TextArea label={t('note')} hint={t('noteHint')} optional={form('optional')} error={error} {...field} />
      <Audience of={audience} />
      <SensitiveHint text={field.value} />
    </div>
  );
}

/** How long, where, and a word with it; `audience` are those who read the word. */
export function PlaceCard({ audience }: { audience: AudienceOf }) {
  const t = useMessages(meetingMessages);
  return (
    <Card title={t('where')} hint={t('placeOrLink')}>
      <div className="mh-stack">
        <MinutesField />
        <div className="mh-form-pair">
          <LineField name="place" />
          <LineField name="link" />
        </div>
        <NoteField audience={audience} />
      </div>
    </Card>
  );
}

import { settingRanges, type NumberSetting } from '@medhjul/rules/conversation-setting';
import { Card } from '@medhjul/ui/Card.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { RadioGroup } from '@medhjul/ui/RadioGroup.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { TextArea } from '@medhjul/ui/TextArea.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useField } from '../../../lib/form/field.ts';
import { useMessages } from '../../../lib/i18n.ts';
import {
  approvalMessages,
  settingHintMessages,
  settingMessages,
  settingNameMessages,
  textLanguageMessages,
} from '../setting.messages.ts';
import { ReminderRows } from './ReminderRows.tsx';
import { languages, type SettingValues } from './setting-values.ts';
import { StepRows } from './StepRows.tsx';

function NumberField({ name }: { name: NumberSetting }) {
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const field = useField<SettingValues, NumberSetting>(name);
  const { min, max } = settingRanges[name];
  return <TextField {...field} {...{ min, max }} type="number" label={names(name)} hint={hints(name)} />;
}

function YesNo({ name }: { name: 'musBesideTus' | 'absenceTalk' }) {
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const { value, ...field } = useField<SettingValues, typeof name>(name);
  return <Checkbox {...field} checked={value} label={names(name)} hint={hints(name)} />;
}

function TeamTalk() {
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const { id, value, onChange, error } = useField<SettingValues, 'teamTalkName'>('teamTalkName');
  return (
    <RadioGroup
      {...{ id, value, onChange, error }}
      label={names('teamTalkName')}
      hint={hints('teamTalkName')}
      options={[
        { value: 'TUS', label: 'TUS' },
        { value: 'GRUS', label: 'GRUS' },
      ]}
    />
  );
}

function Clause({ language }: { language: (typeof languages)[number] }) {
  const names = useMessages(settingNameMessages);
  const t = useMessages(settingMessages);
  const inWords = useMessages(textLanguageMessages);
  const field = useField<SettingValues, `clauses.${typeof language}`>(`clauses.${language}`);
  const label = `${names('clauses')} ${t('in', { language: inWords(language) })}`;
  return <TextArea {...field} label={label} rows={5} lang={language} />;
}

function MailLanguage() {
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const inWords = useMessages(textLanguageMessages);
  const field = useField<SettingValues, 'language'>('language');
  return (
    <Select
      {...field}
      label={names('language')}
      hint={hints('language')}
      options={[
        { value: 'DA', label: inWords('da') },
        { value: 'NB', label: inWords('nb') },
        { value: 'EN', label: inWords('en') },
      ]}
    />
  );
}

function MinutesApproval() {
  const names = useMessages(settingNameMessages);
  const hints = useMessages(settingHintMessages);
  const rules = useMessages(approvalMessages);
  const { id, value, onChange, error } = useField<SettingValues, 'minutesApproval'>('minutesApproval');
  return (
    <RadioGroup
      {...{ id, value, onChange, error }}
      label={names('minutesApproval')}
      hint={hints('minutesApproval')}
      options={[
        { value: 'ONE_OF_EACH', label: rules('one_of_each') },
        { value: 'MAJORITY_OF_EACH', label: rules('majority_of_each') },
      ]}
    />
  );
}

/** All settings, each with what it changes and from when. */
export function SettingFields() {
  const t = useMessages(settingMessages);
  const hints = useMessages(settingHintMessages);
  return (
    <>
      <Card title={t('team')}>
        <div className="mh-stack">
          <TeamTalk />
          <NumberField name="tusMinMembers" />
          <YesNo name="musBesideTus" />
        </div>
      </Card>
      <Card title={t('plans')}>
        <div className="mh-stack">
          <NumberField name="openItemsMax" />
          <StepRows />
        </div>
      </Card>
      <Card title={t('words')}>
        <div className="mh-stack">
          <YesNo name="absenceTalk" />
          <p className="mh-hint">{hints('clauses')}</p>
          {languages.map((language) => (
            <Clause key={language} language={language} />
          ))}
          <MailLanguage />
          <ReminderRows />
        </div>
      </Card>
      <Card title={t('keeping')}>
        <div className="mh-stack">
          <NumberField name="recordYears" />
          <NumberField name="holdingYears" />
          <NumberField name="planYears" />
          <NumberField name="leaverMonths" />
        </div>
      </Card>
      <Card title={t('statistics')}>
        <div className="mh-stack">
          <NumberField name="releasesAYear" />
          <NumberField name="proposalThreshold" />
        </div>
      </Card>
      <Card title={t('reviews')}>
        <div className="mh-stack">
          <MinutesApproval />
          <NumberField name="reviewDueMonth" />
          <NumberField name="reviewDueDay" />
        </div>
      </Card>
    </>
  );
}

import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useState } from 'react';
import type { MoveDirection, OptionList } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useLanguage } from '../../../lib/language.ts';
import { StepProblem, useStep, type Step } from '../../../lib/step.tsx';
import {
  HideOptionDocument,
  MoveOptionDocument,
  SettingsDocument,
  type OptionLineFragment,
} from '../setting.generated.ts';
import { optionMessages, settingNameMessages } from '../setting.messages.ts';
import { OptionDrawer } from './OptionDrawer.tsx';
import { languages } from './setting-values.ts';

interface OptionCardProps {
  list: OptionList;
  options: readonly OptionLineFragment[];
  canChange: boolean;
}

interface ToolsProps {
  list: OptionList;
  option: OptionLineFragment;
  /** Where it cannot be moved, being at an end. */
  ends: readonly MoveDirection[];
  step: Step;
  onRename(): void;
}

/** What can be done with one line. */
function Tools({ list, option, ends, step, onRename }: ToolsProps) {
  const t = useMessages(optionMessages);
  const after = { refetchQueries: [SettingsDocument], awaitRefetchQueries: true };
  const [hide] = useMutation(HideOptionDocument, after);
  const [move] = useMutation(MoveOptionDocument, after);
  const { code, version, isHidden } = option;
  const name = option.name[useLanguage()];
  const place = { list, code, version };
  const verb = t(isHidden ? 'show' : 'hide');
  const toggle = async () =>
    (await hide({ variables: { ...place, hidden: !isHidden } })).data?.hideSettingOption.errors;
  const shift = (direction: MoveDirection, Icon: typeof ArrowUp) => (
    <Button
      variant="quiet"
      aria-label={t(direction === 'UP' ? 'up' : 'down', { name })}
      aria-disabled={ends.includes(direction)}
      icon={<Icon aria-hidden="true" />}
      onClick={() => {
        if (ends.includes(direction)) return;
        const work = async () => (await move({ variables: { ...place, direction } })).data?.moveSettingOption.errors;
        void step.take(`${direction} ${code}`, work, t('done'));
      }}
    />
  );
  return (
    <div className="mh-row">
      {shift('UP', ArrowUp)}
      {shift('DOWN', ArrowDown)}
      <Button variant="quiet" aria-label={t('ofOption', { verb: t('rename'), name })} onClick={onRename}>
        {t('rename')}
      </Button>
      <Button
        variant="quiet"
        aria-label={t('ofOption', { verb, name })}
        onClick={() => void step.take(`hide ${code}`, toggle, t('done'))}
      >
        {verb}
      </Button>
    </div>
  );
}

/** A list that plans choose from. */
export function OptionCard({ list, options, canChange }: OptionCardProps) {
  const t = useMessages(optionMessages);
  const names = useMessages(settingNameMessages);
  const language = useLanguage();
  const step = useStep();
  const [naming, setNaming] = useState<OptionLineFragment | 'new' | null>(null);
  const add = canChange && (
    <Button
      variant="secondary"
      aria-label={t('addTo', { list: names(list) })}
      icon={<Plus aria-hidden="true" />}
      onClick={() => setNaming('new')}
    >
      {t('add')}
    </Button>
  );
  return (
    <Card title={names(list)} hint={t('hint')} aside={add}>
      <StepProblem step={step} />
      <ol className="mh-setting-options" aria-label={names(list)}>
        {options.map((option, index) => (
          <li key={option.code}>
            <div>
              <strong>{option.name[language]}</strong> {option.isHidden && <Tag tone="neutral">{t('hidden')}</Tag>}
              <span className="mh-hint">
                {languages
                  .filter((other) => other !== language)
                  .map((other) => option.name[other])
                  .join(' · ')}
              </span>
            </div>
            {canChange && (
              <Tools
                {...{ list, option, step }}
                ends={[
                  ...(index === 0 ? ['UP' as const] : []),
                  ...(index === options.length - 1 ? ['DOWN' as const] : []),
                ]}
                onRename={() => setNaming(option)}
              />
            )}
          </li>
        ))}
      </ol>
      {naming && <OptionDrawer list={list} option={naming === 'new' ? null : naming} onClose={() => setNaming(null)} />}
    </Card>
  );
}

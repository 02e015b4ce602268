import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable } from '@medhjul/ui/DataTable.tsx';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../../lib/i18n.ts';
import type { SettingValuesFragment } from '../setting.generated.ts';
import { settingMessages, settingNameMessages } from '../setting.messages.ts';
import { settingFields, settingInput, valuesOf, type SettingValues } from './setting-values.ts';
import { useSettingWords } from './setting-words.ts';

interface ConflictPanelProps {
  /** The settings as the other left them. */
  theirs: SettingValuesFragment;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** When somebody else changed the settings meanwhile: both side by side, and what to do. */
export function ConflictPanel({ theirs, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const t = useMessages(settingMessages);
  const names = useMessages(settingNameMessages);
  const words = useSettingWords();
  const { getValues } = useFormContext<SettingValues>();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [theirs]);
  const mine = settingInput(getValues());
  const now = settingInput(valuesOf(theirs));
  const rows = settingFields
    .map((field) => ({ field, mine: words(field, mine[field]), theirs: words(field, now[field]) }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <div ref={panel} tabIndex={-1} role="group" aria-label={t('conflictTitle')}>
      <Card title={t('conflictTitle')} hint={t('conflictText')}>
        {rows.length === 0 ? (
          <p>{t('conflictSame')}</p>
        ) : (
          <DataTable
            caption={t('conflictTitle')}
            hideCaption
            columns={[
              { key: 'field', header: t('field'), cell: ({ field }) => names(field), rowHeader: true, width: '20%' },
              { key: 'theirs', header: t('theirs'), cell: (row) => row.theirs, width: '40%' },
              { key: 'mine', header: t('mine'), cell: (row) => row.mine, width: '40%' },
            ]}
            rows={rows}
            rowKey={({ field }) => field}
          />
        )}
        <div className="mh-row">
          <Button variant="secondary" onClick={onKeepMine}>
            {t('keepMine')}
          </Button>
          <Button variant="secondary" onClick={onTakeTheirs}>
            {t('takeTheirs')}
          </Button>
        </div>
      </Card>
    </div>
  );
}

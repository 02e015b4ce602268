import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable } from '@medhjul/ui/DataTable.tsx';
import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useMessages } from '../../../../lib/i18n.ts';
import type { RuleFactsFragment } from '../../requirement.generated.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { valuesOf, type RequirementValues } from './form-values.ts';
import type { SavedDraft } from '../../../../lib/form/kept-form.ts';
import { useValueWords } from './value-words.ts';

interface ConflictPanelProps {
  /** The draft as the other person left it. */
  theirs: RuleFactsFragment;
  /** Go on from this draft; from none: a new one. */
  onGoOn(draft: SavedDraft | null): void;
}

/** When somebody else changed the draft meanwhile: both versions side by side, and what to do. */
export function ConflictPanel({ theirs, onGoOn }: ConflictPanelProps) {
  const t = useMessages(requirementFormMessages);
  const { getValues, reset } = useFormContext<RequirementValues>();
  const wordsOf = useValueWords();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), [theirs]);
  const goOn = (draft: SavedDraft | null) => {
    onGoOn(draft);
    // the panel goes, and with it the button that had the focus
    document.getElementById('page-title')?.focus();
  };
  const mine = wordsOf(getValues());
  const other = wordsOf(valuesOf(theirs));
  const rows = mine
    .map(({ field, value }, index) => ({ field, mine: value, theirs: other[index]?.value ?? '' }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <div ref={heading} tabIndex={-1} role="group" aria-label={t('conflictTitle')}>
      <Card title={t('conflictTitle')} hint={theirs.viewerCanChange ? t('conflictText') : t('conflictAdopted')}>
        {rows.length === 0 ? (
          <p>{t('conflictSame')}</p>
        ) : (
          <DataTable
            caption={t('conflictTitle')}
            hideCaption
            columns={[
              { key: 'field', header: t('conflictField'), cell: (row) => row.field, rowHeader: true, width: '20%' },
              { key: 'theirs', header: t('conflictTheirs'), cell: (row) => row.theirs, width: '40%' },
              { key: 'mine', header: t('conflictMine'), cell: (row) => row.mine, width: '40%' },
            ]}
            rows={rows}
            rowKey={({ field }) => field}
          />
        )}
        <div className="mh-row mh-form-choices">
          {theirs.viewerCanChange ? (
            <>
              <Button variant="secondary" onClick={() => goOn(theirs)}>
                {t('keepMine')}
              </Button>
              <Button
                variant="secondary"
                onClick={() => {
                  reset(valuesOf(theirs));
                  goOn(theirs);
                }}
              >
                {t('takeTheirs')}
              </Button>
            </>
          ) : (
            <Button variant="secondary" onClick={() => goOn(null)}>
              {t('saveAsNew')}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
}

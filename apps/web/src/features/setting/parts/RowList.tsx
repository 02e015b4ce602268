import { Button } from '@medhjul/ui/Button.tsx';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

interface RowListProps {
  legend: string;
  hint: string;
  /** Each row of fields, with its key. */
  rows: readonly { key: string; content: ReactNode }[];
  max: number;
  addLabel: string;
  removeLabel(index: number): string;
  onAdd(): void;
  onRemove(index: number): void;
}

/** Rows that can be added and taken away, at least one. */
export function RowList({ legend, hint, rows, max, addLabel, removeLabel, onAdd, onRemove }: RowListProps) {
  return (
    <fieldset className="mh-setting-rows">
      <legend>{legend}</legend>
      <p className="mh-hint">{hint}</p>
      {rows.map(({ key, content }, index) => (
        <div className="mh-setting-row" key={key}>
          {content}
          {rows.length > 1 && (
            <Button
              variant="quiet"
              aria-label={removeLabel(index)}
              icon={<Trash2 aria-hidden="true" />}
              onClick={() => onRemove(index)}
            />
          )}
        </div>
      ))}
      {rows.length < max && (
        <Button variant="secondary" icon={<Plus aria-hidden="true" />} onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}

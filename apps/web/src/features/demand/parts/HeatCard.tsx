import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Heatmap } from '@medhjul/ui/heatmap/Heatmap.tsx';
import { HeatLegend } from '@medhjul/ui/heatmap/HeatLegend.tsx';
import { useMemo } from 'react';
import type { Address } from '../../../lib/address.ts';
import type { Measure } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { measureMessages } from '../../release/release.messages.ts';
import { demandMessages, measureLeads, shareMessages } from '../demand.messages.ts';
import { useCellWords } from './cell-words.ts';
import { BY_NAME, sortPatch, type Choice } from './choice.ts';
import type { Column } from './columns.ts';
import { Downloads } from './Downloads.tsx';
import { HeatTools } from './HeatTools.tsx';
import type { Measured } from './measured.ts';
import type { Heat } from './use-heat.ts';
import { useExport } from './use-export.ts';

const RANGES = ['0–9', '10–19', '20–29', '30–44', '45–59', '60+'] as const;
const kinds = { STRATEGIC: 'strategic', CORE: 'core' } as const;

interface HeatCardProps {
  choice: Choice;
  measured: Measured;
  heat: Heat;
  address: Address;
}

function useHeads(columns: readonly Column[]) {
  const t = useMessages(demandMessages);
  const words = useCellWords();
  return columns.map((column) => ({
    id: column.id,
    label: words.columnShortName(column),
    isTotal: column.kind === 'total',
    marks: column.mark ? [{ kind: kinds[column.mark], label: t(kinds[column.mark]) }] : undefined,
  }));
}

function Legend({ measure, columns }: { measure: Measure; columns: readonly Column[] }) {
  const t = useMessages(demandMessages);
  const shares = useMessages(shareMessages);
  const marks = (['STRATEGIC', 'CORE'] as const).filter((mark) => columns.some((column) => column.mark === mark));
  return (
    <HeatLegend
      label={`${shares(measure)}, %`}
      ranges={RANGES}
      none={t('none')}
      marks={marks.map((mark) => ({ kind: kinds[mark], label: t(kinds[mark]) }))}
    />
  );
}

function HeatTable({ choice, heat, address }: Omit<HeatCardProps, 'measured'>) {
  const t = useMessages(demandMessages);
  const names = useMessages(measureMessages);
  const columns = useHeads(heat.columns);
  const rows = useMemo(() => heat.rows.map((row) => row.heat), [heat.rows]);
  if (rows.length === 0) {
    return (
      <EmptyState title={t('noCentreTitle')} headingLevel={3}>
        {t('noCentreText')}
      </EmptyState>
    );
  }
  return (
    <Heatmap
      caption={t('caption', { measure: names(choice.measure) })}
      rowHead={{ id: BY_NAME, label: t('centreHead') }}
      columns={columns}
      rows={rows}
      totals={heat.totals.heat}
      sort={heat.sort}
      onSort={(sort) => address.adjust({ sort: sortPatch(sort) })}
      onOpen={(block, column) => address.open({ block, column })}
    />
  );
}

/** The heatmap with what is chosen in it, its legend, and the ways to take it along. */
export function HeatCard({ choice, measured, heat, address }: HeatCardProps) {
  const t = useMessages(demandMessages);
  const names = useMessages(measureMessages);
  const leads = useMessages(measureLeads);
  const of = useExport(choice, measured, heat, address.params);
  const isOfAreas = heat.columns.some(({ kind }) => kind === 'area');
  const [shown, all] = [heat.rows.length, heat.all.length];
  return (
    <Card
      padding="flush"
      className="mh-demand-card"
      title={names(choice.measure)}
      hint={leads(choice.measure)}
      aside={
        <span role="status">{shown < all ? t('picked', { count: shown, all }) : t('allCentres', { count: all })}</span>
      }
    >
      <div className="mh-demand-inset">
        <HeatTools elements={measured.elements} heat={heat} address={address} />
        <Legend measure={choice.measure} columns={heat.columns} />
      </div>
      <HeatTable choice={choice} heat={heat} address={address} />
      <div className="mh-demand-inset">
        {isOfAreas && <p className="mh-hint">{t('ofAreas')}</p>}
        <Downloads of={of} />
      </div>
    </Card>
  );
}

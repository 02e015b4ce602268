import { Alert } from '@medhjul/ui/Alert.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { Address } from '../../../../lib/address.ts';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { centreMessages } from '../../centre.messages.ts';
import { demandMessages } from '../../demand.messages.ts';
import { blockName, type Block } from '../cells.ts';
import type { Choice } from '../choice.ts';
import { WheelChoice } from '../ChoiceTools.tsx';
import { ReleaseSelect } from '../ReleaseSelect.tsx';
import type { Release } from '../releases.ts';
import type { Measured } from '../measured.ts';
import { CentreElements } from './CentreElements.tsx';
import { CentrePicture } from './CentrePicture.tsx';
import { useCentreWheel } from './centre-wheel.ts';

interface CentreViewProps {
  releases: readonly Release[];
  /** What was chosen, also while it is on its way. */
  choice: Choice;
  /** The needs of the release. */
  measured: Measured;
  address: Address;
}

/** The block that the address names, else the reader's own, else the first. */
function chosenBlock(blocks: readonly Block[], address: Address): Block | null {
  const named = blocks.find(({ blockId }) => blockId === address.wanted.get('block'));
  return named ?? blocks.find(({ isViewers }) => isViewers) ?? blocks[0] ?? null;
}

function BlockSelect({ blocks, block, address }: { blocks: readonly Block[]; block: Block; address: Address }) {
  const t = useMessages(centreMessages);
  if (blocks.length < 2) return null;
  return (
    <Select
      label={t('choose')}
      options={blocks.map((one) => ({ value: one.blockId, label: blockName(one) }))}
      value={block.blockId}
      onChange={({ target }) => address.choose({ block: target.value })}
    />
  );
}

function CentreHead({ block }: { block: Block | null }) {
  const t = useMessages(centreMessages);
  const format = useFormat();
  if (!block) return <Alert title={t('noCentreTitle')}>{t('noCentreText')}</Alert>;
  return (
    <div>
      <h2>{blockName(block)}</h2>
      <p className="mh-muted">{t('lead')}</p>
      <p className="mh-hint">
        {block.centres.length > 1 && `${t('together')} `}
        {t('renewed', { date: format.date(block.changedOn) })}
      </p>
    </div>
  );
}

/** A centre's wheel beside the municipality's: how many have no need, from the cells that are shown. */
export function CentreView({ releases, choice, measured, address }: CentreViewProps) {
  const demand = useMessages(demandMessages);
  const { elements, cells } = measured;
  const block = chosenBlock(cells.blocks, address);
  const blockId = block?.blockId ?? null;
  const data = useCentreWheel(measured, blockId);
  const isEmpty = data.series.every(({ values }) => values.every((value) => value === null));
  return (
    <>
      <div className="mh-demand-tools mh-no-print">
        <WheelChoice wheel={choice.wheel} address={address} />
        {block && <BlockSelect blocks={cells.blocks} block={block} address={address} />}
        <ReleaseSelect releases={releases} choice={choice} address={address} />
      </div>
      {isEmpty ? (
        <Card>
          <EmptyState title={demand('noCellsTitle')}>{demand('noCellsText')}</EmptyState>
        </Card>
      ) : (
        <>
          <CentreHead block={block} />
          <CentrePicture data={data} />
          <CentreElements elements={elements} cells={cells} blockId={blockId} />
        </>
      )}
    </>
  );
}

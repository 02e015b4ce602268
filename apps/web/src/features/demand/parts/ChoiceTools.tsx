import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { Address } from '../../../lib/address.ts';
import type { Measure, WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useIsNarrow } from '../../../lib/narrow.ts';
import { measureMessages } from '../../release/release.messages.ts';
import { wheelSlug } from '../../wheel/wheel.url.ts';
import { demandMessages } from '../demand.messages.ts';
import { measureSlug } from '../demand.url.ts';
import type { Choice } from './choice.ts';
import { CompareSelect, ReleaseSelect } from './ReleaseSelect.tsx';
import type { Release } from './releases.ts';

interface ChoiceToolsProps {
  releases: readonly Release[];
  /** What was chosen, also while it is on its way. */
  choice: Choice;
  address: Address;
}

const measures: readonly Measure[] = ['NEED', 'PLAN', 'OFFER', 'HELD'];

/** Which wheel: its areas and centres are others, so what is chosen among them falls away. */
export function WheelChoice({ wheel, address }: { wheel: WheelCode; address: Address }) {
  const t = useMessages(demandMessages);
  return (
    <SegmentedControl<WheelCode>
      label={t('wheel')}
      options={[
        { value: 'EMPLOYEE', label: t('employees') },
        { value: 'LEADER', label: t('leaders') },
      ]}
      value={wheel}
      onChange={(next) =>
        address.choose({ wheel: wheelSlug(next), area: null, sort: null, centres: null, block: null, column: null })
      }
    />
  );
}

/** What numbers are shown: whose, of what, of which release, held against which. On a phone the release is behind one press. */
export function ChoiceTools({ releases, choice, address }: ChoiceToolsProps) {
  const t = useMessages(demandMessages);
  const names = useMessages(measureMessages);
  const narrow = useIsNarrow();
  const more = (
    <div className="mh-demand-more">
      <ReleaseSelect releases={releases} choice={choice} address={address} />
      <CompareSelect releases={releases} choice={choice} address={address} />
    </div>
  );
  return (
    <div className="mh-demand-tools mh-no-print">
      <WheelChoice wheel={choice.wheel} address={address} />
      <Select
        label={t('measure')}
        options={measures.map((measure) => ({ value: measureSlug(measure), label: names(measure) }))}
        value={measureSlug(choice.measure)}
        onChange={({ target }) => address.choose({ measure: target.value, block: null, column: null })}
      />
      {narrow ? <Disclosure summary={t('releaseAndComparison')}>{more}</Disclosure> : more}
    </div>
  );
}

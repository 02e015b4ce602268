import { Card } from '@medhjul/ui/Card.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import type { ReactNode } from 'react';
import type { WheelCode } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { TargetWheelFragment } from '../../requirement.generated.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import type { PersonChoice } from './people.ts';
import type { ShownPlace } from './place.ts';

interface PlaceControlsProps {
  chosen: ShownPlace;
  go(next: ShownPlace): void;
  wheels: readonly TargetWheelFragment[];
  people: readonly PersonChoice[];
  /** The choice of the unit or of the person. */
  children: ReactNode;
}

/** The name of a wheel, for headings. */
export function wheelName(wheels: readonly TargetWheelFragment[], code: WheelCode): string {
  return plainText(wheels.find((wheel) => wheel.code === code)?.name ?? '');
}

function AreaChoice({ chosen, go, wheels }: Pick<PlaceControlsProps, 'chosen' | 'go' | 'wheels'>) {
  const t = useMessages(requirementMessages);
  const areas = wheels.find(({ code }) => code === chosen.wheel)?.currentVersion.areas ?? [];
  return (
    <Select
      label={t('area')}
      placeholder={t('allAreas')}
      value={chosen.areaId ?? ''}
      options={areas.map(({ id, name }) => ({ value: id, label: plainText(name) }))}
      onChange={(event) => go({ ...chosen, areaId: event.target.value || undefined })}
    />
  );
}

/** All that decides what the list shows. Everything is in the address. */
export function PlaceControls({ chosen, go, wheels, people, children }: PlaceControlsProps) {
  const t = useMessages(requirementMessages);
  const [first] = people;
  return (
    <Card className="mh-no-print">
      <div className="mh-place">
        <div className="mh-place__row">
          <SegmentedControl
            label={t('wheel')}
            options={wheels.map(({ code, name }) => ({ value: code, label: plainText(name) }))}
            value={chosen.wheel}
            onChange={(wheel) => go({ ...chosen, wheel, areaId: undefined })}
          />
          {first && (
            <SegmentedControl
              label={t('view')}
              options={[
                { value: 'unit', label: t('viewUnit') },
                { value: 'person', label: t('viewPerson') },
              ]}
              value={chosen.employmentId ? 'person' : 'unit'}
              onChange={(view) =>
                go({ ...chosen, unitId: undefined, employmentId: view === 'person' ? first.employmentId : undefined })
              }
            />
          )}
        </div>
        <div className="mh-place__row">
          {children}
          <AreaChoice {...{ chosen, go, wheels }} />
        </div>
        <Checkbox
          label={t('showEnded')}
          checked={chosen.ended}
          onChange={(event) => go({ ...chosen, ended: event.target.checked })}
        />
      </div>
    </Card>
  );
}

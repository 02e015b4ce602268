import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { personWheelUrl, wheelSlug } from '../wheel.url.ts';
import type { Address } from '../../../lib/address.ts';

/** The choice among the viewer's own employments. */
function EmploymentPicker({ wheel }: { wheel: PersonWheelFragment }) {
  const t = useMessages(personMessages);
  const { employments } = useViewer();
  const navigate = useNavigate();
  if (!wheel.isOwn || employments.length < 2) return null;
  return (
    <Select
      label={t('whichEmployment')}
      options={employments.map(({ id, jobTitle, unit }) => ({ value: id, label: `${jobTitle}, ${unit.name}` }))}
      value={wheel.employment.id}
      onChange={(event) => void navigate(personWheelUrl(event.target.value, { year: wheel.year }))}
    />
  );
}

/** The choice between the leader wheel and the employee wheel, where both are for the employment. */
function WheelPicker({ wheel, address }: PersonToolsProps) {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const { wheels } = wheel.employment;
  if (wheels.length < 2) return null;
  return (
    <SegmentedControl
      label={t('whichWheel')}
      options={wheels.map((code) => ({
        value: wheelSlug(code),
        label: words(code === 'LEADER' ? 'leaderWheel' : 'employeeWheel'),
      }))}
      value={wheelSlug(wheel.version.wheel)}
      onChange={(slug) => address.choose({ wheel: slug })}
    />
  );
}

interface PersonToolsProps {
  wheel: PersonWheelFragment;
  address: Address;
}

/** Which employment and which wheel; nothing where there is nothing to choose. */
export function PersonTools({ wheel, address }: PersonToolsProps) {
  return (
    <div className="mh-wheel-tools mh-no-print">
      <EmploymentPicker wheel={wheel} />
      <WheelPicker wheel={wheel} address={address} />
    </div>
  );
}

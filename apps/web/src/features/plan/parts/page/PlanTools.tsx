import { Button } from '@medhjul/ui/Button.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { ChartColumn, Printer } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import { planMessages } from '../../plan.messages.ts';
import { planUrl } from '../../plan.url.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './page.css';

/** More years than this do not stand in a row. */
const MOST_IN_A_ROW = 4;

/** The choice among the years that there is a plan for. */
function YearPicker({ years }: { years: readonly number[] }) {
  const t = useMessages(planMessages);
  const navigate = useNavigate();
  const { plan } = usePlanDesk();
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  const choose = (year: string) => void navigate(planUrl(plan.employment.id, { year: Number(year) }));
  if (years.length < 2) return null;
  if (years.length <= MOST_IN_A_ROW) {
    return (
      <SegmentedControl label={t('year')} hideLabel options={options} value={String(plan.year)} onChange={choose} />
    );
  }
  return (
    <Select
      label={t('year')}
      options={options.toReversed()}
      value={String(plan.year)}
      onChange={({ target }) => choose(target.value)}
    />
  );
}

/** The choice among the viewer's own employments, for each has a plan of its own. */
function EmploymentPicker() {
  const t = useMessages(planMessages);
  const navigate = useNavigate();
  const { employments } = useViewer();
  const { plan, name } = usePlanDesk();
  if (name !== null || employments.length < 2) return null;
  return (
    <Select
      label={t('whichEmployment')}
      options={employments.map(({ id, jobTitle, unit }) => ({ value: id, label: `${jobTitle}, ${unit.name}` }))}
      value={plan.employment.id}
      onChange={({ target }) => void navigate(planUrl(target.value))}
    />
  );
}

/** Which plan, what is counted from it, and the plan on paper. */
export function PlanTools({ years }: { years: readonly number[] }) {
  const t = useMessages(planMessages);
  const { open } = usePlanDesk();
  return (
    <div className="mh-plan-tools mh-no-print">
      <YearPicker years={years} />
      <EmploymentPicker />
      <div className="mh-row">
        <Button variant="secondary" icon={<ChartColumn aria-hidden="true" />} onClick={() => open({ what: 'counted' })}>
          {t('countedOpen')}
        </Button>
        <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  );
}

import { Button } from '@medhjul/ui/Button.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { Printer } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { useMunicipality, useViewer } from '../../session/viewer.ts';
import { teamMessages } from '../team.messages.ts';
import { wheelMessages } from '../wheel.messages.ts';
import type { Address } from '../../../lib/address.ts';
import { isTeam, teamKey, toTeam, type TeamChoice } from './team-choice.ts';
import { useTeamName } from './team-name.ts';

interface TeamToolsProps {
  choice: TeamChoice;
  address: Address;
}

function TeamPicker({ choice, address }: TeamToolsProps) {
  const t = useMessages(teamMessages);
  const words = useMessages(wheelMessages);
  const nameOf = useTeamName();
  const { teams } = useViewer();
  const current = teams.find((team) => team.wheel === choice.wheel && isTeam(team, choice));
  const wheels = new Set(teams.map(({ wheel }) => wheel));
  return (
    <Select
      label={t('team')}
      options={teams.map((team) => ({
        value: teamKey(team),
        label: t('teamOption', { team: nameOf(team), count: team.memberCount }),
        group: wheels.size > 1 ? words(team.wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel') : undefined,
      }))}
      value={current && teamKey(current)}
      onChange={({ target }) => {
        const chosen = teams.find((team) => teamKey(team) === target.value);
        if (chosen) address.choose(toTeam(chosen));
      }}
    />
  );
}

function PeriodBeside({ choice, address }: TeamToolsProps) {
  const t = useMessages(teamMessages);
  const years = useMunicipality().years.filter((year) => year !== choice.year);
  if (years.length === 0) return null;
  return (
    <Select
      label={t('comparePeriod')}
      placeholder={t('noComparison')}
      options={years.toReversed().map((year) => ({ value: String(year), label: String(year) }))}
      value={choice.comparedYear === null ? '' : String(choice.comparedYear)}
      onChange={({ target }) => address.choose({ compare: target.value || null })}
    />
  );
}

function TeamBesideIt({ choice, address }: TeamToolsProps) {
  const t = useMessages(teamMessages);
  const nameOf = useTeamName();
  const others = useViewer().teams.filter((team) => team.wheel === choice.wheel && !isTeam(team, choice));
  const { other } = choice;
  if (others.length === 0) return null;
  const current = other && others.find((team) => isTeam(team, other));
  return (
    <Select
      label={t('compareTeam')}
      placeholder={t('noComparison')}
      options={others.map((team) => ({ value: teamKey(team), label: nameOf(team) }))}
      value={current ? teamKey(current) : ''}
      onChange={({ target }) => {
        const chosen = others.find((team) => teamKey(team) === target.value);
        address.choose({ with: chosen?.leaderEmployment.id ?? null, withUnit: chosen?.unit?.id ?? null });
      }}
    />
  );
}

/** Which team, what is laid beside it, and the way to paper. */
export function TeamTools(props: TeamToolsProps) {
  const t = useMessages(teamMessages);
  const { address } = props;
  return (
    <div className="mh-wheel-tools mh-no-print">
      <TeamPicker {...props} />
      <PeriodBeside {...props} />
      <TeamBesideIt {...props} />
      <div className="mh-wheel-tools__end">
        <Checkbox
          label={t('withNames')}
          checked={address.wanted.has('names')}
          onChange={({ target }) => address.adjust({ names: target.checked ? '1' : null })}
        />
        <Button variant="secondary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  );
}

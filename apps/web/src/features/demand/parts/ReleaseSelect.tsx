import { Select } from '@medhjul/ui/Select.tsx';
import type { Address } from '../../../lib/address.ts';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';
import type { Choice } from './choice.ts';
import { aYearBefore, releasesBefore, type Release } from './releases.ts';

interface ReleaseSelectProps {
  releases: readonly Release[];
  choice: Pick<Choice, 'release' | 'compared'>;
  address: Address;
}

function useReleaseName() {
  const t = useMessages(demandMessages);
  const format = useFormat();
  return ({ number, countedOn }: Release) => t('releaseOption', { number, date: format.date(countedOn) });
}

/** Which release is shown. What is open over the page closes, for the other may not have it. */
export function ReleaseSelect({ releases, choice, address }: ReleaseSelectProps) {
  const t = useMessages(demandMessages);
  const nameOf = useReleaseName();
  return (
    <Select
      label={t('release')}
      options={releases.map((release) => ({ value: String(release.number), label: nameOf(release) }))}
      value={String(choice.release.number)}
      onChange={({ target }) => address.choose({ release: target.value, compare: null, block: null, column: null })}
    />
  );
}

/** What it is held against: the release before, the same time a year before, or any other before. */
export function CompareSelect({ releases, choice, address }: ReleaseSelectProps) {
  const t = useMessages(demandMessages);
  const nameOf = useReleaseName();
  const before = releasesBefore(releases, choice.release);
  if (before.length === 0) return null;
  const year = aYearBefore(releases, choice.release);
  const label = (release: Release, index: number) => {
    const name = nameOf(release);
    if (release === year) return t('aYearBefore', { release: name });
    return index === 0 ? t('theOneBefore', { release: name }) : name;
  };
  return (
    <Select
      label={t('compare')}
      placeholder={t('noComparison')}
      options={before.map((release, index) => ({ value: String(release.number), label: label(release, index) }))}
      value={choice.compared ? String(choice.compared.number) : ''}
      onChange={({ target }) => address.choose({ compare: target.value || null })}
    />
  );
}

import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { elementMessages } from '../element.messages.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonElementFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { holdingKinds } from './ElementLevels.tsx';
import { useLevels } from './level-words.ts';

function LevelInWords({ term, level }: { term: string; level: number }) {
  const words = useLevels().find(({ value }) => value === level);
  if (!words) return null;
  return (
    <div>
      <dt>
        {term}: {words.name}
      </dt>
      <dd>{words.description}</dd>
    </div>
  );
}

/** The requirement, the level that counts and the need, in numbers and in words. */
export function ElementNumbers({ of }: { of: PersonElementFragment }) {
  const t = useMessages(elementMessages);
  const person = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const format = useFormat();
  const { requirement, counting, need } = of;
  const basis = counting
    ? `${person(holdingKinds[counting.kind])}, ${format.dateShort(counting.assessedOn)}`
    : words('notAssessed');
  return (
    <>
      <div className="mh-stats">
        <StatTile label={t('levelNow')} value={counting?.level ?? '–'} hint={basis} />
        <StatTile
          label={person('requirement')}
          tone="amber"
          value={requirement ?? '–'}
          hint={
            requirement === null
              ? words('noRequirement')
              : need && (need.size > 0 ? person('needSize', { size: need.size }) : person('met'))
          }
        />
      </div>
      <dl className="mh-scale mh-drawer-part">
        {counting && <LevelInWords term={t('heldLevel')} level={counting.level} />}
        {requirement !== null && requirement !== counting?.level && (
          <LevelInWords term={t('requiredLevel')} level={requirement} />
        )}
      </dl>
    </>
  );
}

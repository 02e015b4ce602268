import { LevelDots } from '@medhjul/ui/LevelDots.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { personMessages } from '../person.messages.ts';
import type { PersonWheelElementFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { useLevelText } from './level-words.ts';
import { markKinds } from './mark-kinds.ts';
import { MarkTags } from './MarkTags.tsx';

const kinds = ['requirement', 'agreed', 'self', 'leader'] as const;

/** The level of each kind that there is, with its words. */
function Levels({ of }: { of: PersonWheelElementFragment }) {
  const t = useMessages(personMessages);
  const levelText = useLevelText();
  const levels = {
    requirement: of.requirement,
    agreed: of.agreed?.level,
    self: of.self?.level,
    leader: of.leader?.level,
  };
  return (
    <dl className="mh-levels">
      {kinds.map((kind) => {
        const level = levels[kind];
        return level == null ? null : (
          <div key={kind}>
            <dt>{t(`${kind}Short`)}</dt>
            <dd>
              <LevelDots level={level} label={levelText(level)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The state of an element in a word or two. */
function useStateText({ status, need }: PersonWheelElementFragment): string {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  if (status === 'NO_REQUIREMENT') return words('noRequirement');
  if (status === 'NOT_ASSESSED') return words('notAssessed');
  return need && need.size > 0 ? t('needSize', { size: need.size }) : t('met');
}

/** One element of a person's area: its levels of every kind, its marks, and whether there is a need. */
export function ElementOfPerson({ of, onOpen }: { of: PersonWheelElementFragment; onOpen(): void }) {
  const words = useMessages(wheelMessages);
  const state = useStateText(of);
  const { element, marks, status } = of;
  return (
    <div className="mh-line">
      <span className="mh-line__name">
        <button type="button" className="mh-wheel-open" onClick={onOpen}>
          {element.name}
        </button>
        <MarkTags kinds={markKinds(marks)} />
      </span>
      <span className="mh-line__value" data-quiet={status !== 'NEED' || undefined}>
        {state}
      </span>
      {element.localTo && <p className="mh-line__more">{words('localTo', { place: element.localTo })}</p>}
      <div className="mh-line__more">
        <Levels of={of} />
      </div>
    </div>
  );
}

import { useSuspenseQuery } from '@apollo/client/react';
import { useMessages } from '../../../lib/i18n.ts';
import { GoalSteps } from '../../goal/GoalSteps.tsx';
import { elementMessages } from '../element.messages.ts';
import {
  PersonElementPageDocument,
  type ComponentWordsFragment,
  type PersonElementFragment,
} from '../wheel.generated.ts';
import { ElementLevels } from './ElementLevels.tsx';
import { ElementNumbers } from './ElementNumbers.tsx';
import { ElementRules } from './ElementRules.tsx';
import { markKinds } from './mark-kinds.ts';
import { MarkTags } from './MarkTags.tsx';

function Components({ title, components }: { title: string; components: readonly ComponentWordsFragment[] }) {
  if (components.length === 0) return null;
  return (
    <section className="mh-drawer-part">
      <h3>{title}</h3>
      <dl className="mh-scale">
        {components.map(({ id, name, description }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Marks({ marks }: { marks: PersonElementFragment['marks'] }) {
  const t = useMessages(elementMessages);
  if (marks.length === 0) return null;
  return (
    <section className="mh-drawer-part">
      <h3>{t('marks')}</h3>
      <ul className="mh-lines">
        {marks.map((mark) => (
          <li key={mark.id}>
            <MarkTags kinds={markKinds([mark])} />
            <p className="mh-hint">{t('markBy', { unit: mark.unit.name, goal: mark.goal.name })}</p>
            <p className="mh-hint">{mark.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From the requirement that decided, and from the area, up to the goals that they serve. */
function WayUp({ of }: { of: PersonElementFragment }) {
  const t = useMessages(elementMessages);
  const decided = of.rules[0]?.requirement;
  const hasGoal = decided?.goal != null;
  if (!hasGoal && of.area.derivations.length === 0) return null;
  return (
    <section className="mh-drawer-part">
      <h3>{t('wayUp')}</h3>
      {decided?.goal && (
        <>
          <h4>{t('fromRequirement')}</h4>
          <GoalSteps steps={[{ goal: decided.goal, reason: decided.reason }]} />
        </>
      )}
      {of.area.derivations.length > 0 && (
        <>
          <h4>{t('fromArea')}</h4>
          <GoalSteps steps={of.area.derivations} />
        </>
      )}
    </section>
  );
}

interface PersonElementViewProps {
  employmentId: string;
  elementId: string;
  year: number | null;
  /** The person's name; null when it is the reader. */
  name: string | null;
}

/** All that decides one element for one person, and where it comes from. */
export function PersonElementView({ employmentId, elementId, year, name }: PersonElementViewProps) {
  const t = useMessages(elementMessages);
  const { data } = useSuspenseQuery(PersonElementPageDocument, { variables: { employmentId, elementId, year } });
  const of = data.personElement;
  return (
    <>
      <p className="mh-drawer-lead">{of.element.description}</p>
      <ElementNumbers of={of} />
      <Components title={t('missingParts')} components={of.need?.missingComponents ?? []} />
      <ElementRules rules={of.rules} name={name} />
      <WayUp of={of} />
      <Marks marks={of.marks} />
      <ElementLevels holdings={of.holdings} />
      <Components title={t('parts')} components={of.element.components} />
    </>
  );
}

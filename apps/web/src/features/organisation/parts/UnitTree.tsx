import { useSuspenseQuery } from '@apollo/client/react';
import { ChevronRight } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { UnitsBelowDocument, type TreeUnitFragment } from '../organisation.generated.ts';
import { organisationMessages } from '../organisation.messages.ts';
import { unitUrl } from '../organisation.url.ts';

function UnitsBelow({ parentId }: { parentId: string }) {
  const { organisationUnits } = useSuspenseQuery(UnitsBelowDocument, { variables: { parentId } }).data;
  return (
    <ul>
      {organisationUnits.map((unit) => (
        <UnitNode key={unit.id} unit={unit} />
      ))}
    </ul>
  );
}

/** One unit of the tree; what lies below it is asked for when it is unfolded. */
export function UnitNode({ unit, initiallyOpen = false }: { unit: TreeUnitFragment; initiallyOpen?: boolean }) {
  const t = useMessages(organisationMessages);
  const [open, setOpen] = useState(initiallyOpen);
  const { id, name, levelName, children } = unit;
  return (
    <li>
      <div className="mh-units__row">
        {children.length > 0 ? (
          <button
            type="button"
            className="mh-units__toggle"
            aria-expanded={open}
            aria-label={t('below', { name: plainText(name) })}
            onClick={() => setOpen(!open)}
          >
            <ChevronRight aria-hidden="true" />
          </button>
        ) : (
          <span className="mh-units__leaf" />
        )}
        <span>
          <Link to={unitUrl(id)}>{name}</Link> <span className="mh-units__level">{levelName}</span>
        </span>
      </div>
      {open && (
        <Suspense fallback={<p className="mh-hint mh-units__row">{t('loadingBelow')}</p>}>
          <UnitsBelow parentId={id} />
        </Suspense>
      )}
    </li>
  );
}

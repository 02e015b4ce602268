import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { ChevronRight, Flag, Plus } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { markKindMessages, requirementMessages } from '../../requirement.messages.ts';
import { newMarkUrl, newRequirementUrl } from '../../requirement.url.ts';
import { RuleChip } from './RuleChip.tsx';
import { RuleItem } from './RuleItem.tsx';
import type { AreaLines, TargetLine } from './target-lines.ts';
import { useTargets } from './targets-context.ts';

interface TargetLineItemProps {
  area: AreaLines['area'];
  line: TargetLine;
  /** Whether a rule for the whole area holds, which then holds for this element too. */
  areaHasRule: boolean;
  open: boolean;
  /** The reader unfolded or folded it. */
  onFold(open: boolean): void;
}

/** The part of a line that always shows: what it is about, its marks, and every requirement as a chip. */
function Summary({ line, areaHasRule }: Pick<TargetLineItemProps, 'line' | 'areaHasRule'>) {
  const t = useMessages(requirementMessages);
  const kinds = useMessages(markKindMessages);
  const { place } = useTargets();
  const { element, rules, marks } = line;
  return (
    <summary id={`target-${line.id}`}>
      <ChevronRight aria-hidden="true" className="mh-target__chevron" />
      <span className="mh-target__name">
        <span className="mh-target__text">
          {element && <span className="mh-target__code">{element.code}</span>}
          {element?.name ?? t('wholeArea')}
        </span>
        {element?.localTo && <Tag>{t('localTo', { place: element.localTo })}</Tag>}
        {marks
          .filter(({ state }) => state === 'CURRENT')
          .map(({ mark }) => (
            <CompetenceMark
              key={mark.id}
              kind={mark.kind === 'STRATEGIC' ? 'strategic' : 'core'}
              label={kinds(mark.kind)}
            />
          ))}
      </span>
      <span className="mh-target__rules">
        {rules.map((rule) => (
          <RuleChip key={rule.id} rule={rule} shownUnitId={place.unitId ?? null} />
        ))}
        {rules.length === 0 && <span className="mh-hint">{element && areaHasRule ? t('asArea') : t('noRule')}</span>}
      </span>
    </summary>
  );
}

function SetHere({ area, line }: Pick<TargetLineItemProps, 'area' | 'line'>) {
  const t = useMessages(requirementMessages);
  const { place, maySet, mayMark } = useTargets();
  if (!maySet && !mayMark) return null;
  const { unitId, employmentId, wheel } = place;
  const competence = { wheel, areaId: area.id, elementId: line.element?.id };
  return (
    <div className="mh-target__set mh-no-print">
      {maySet && (
        <Link to={newRequirementUrl({ unitId, employmentId, ...competence })} {...linkButton('quiet')}>
          <Plus aria-hidden="true" />
          {t('setHere')}
        </Link>
      )}
      {mayMark && (
        <Link to={newMarkUrl({ unitId, ...competence })} {...linkButton('quiet')}>
          <Flag aria-hidden="true" />
          {t('markHere')}
        </Link>
      )}
    </div>
  );
}

/** One element (or the area as a whole); unfolds to every requirement with its facts. */
export function TargetLineItem({ area, line, areaHasRule, open, onFold }: TargetLineItemProps) {
  const t = useMessages(requirementMessages);
  const { element, rules } = line;
  return (
    <li>
      <details
        className="mh-target"
        open={open}
        onToggle={({ currentTarget }) => currentTarget.open !== open && onFold(currentTarget.open)}
        data-empty={rules.length === 0 || undefined}
      >
        <Summary {...{ line, areaHasRule }} />
        <div className="mh-target__body">
          <p className="mh-hint">{element ? element.description : t('wholeAreaHint')}</p>
          {rules.length > 0 ? (
            <ul className="mh-rules">
              {rules.map((rule) => (
                <RuleItem key={rule.id} rule={rule} />
              ))}
            </ul>
          ) : (
            <p>{element ? t('noneYet') : t('noneForArea')}</p>
          )}
          <SetHere {...{ area, line }} />
        </div>
      </details>
    </li>
  );
}

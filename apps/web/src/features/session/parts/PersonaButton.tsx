import { useId } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import type { PersonaLineFragment } from '../session.generated.ts';
import { personaKindMessages, sessionMessages } from '../session.messages.ts';
import './PersonaButton.css';

interface PersonaButtonProps {
  persona: PersonaLineFragment;
  onChoose(personId: string): void;
  disabled: boolean;
}

/** One person to sign in as: the whole card is the button. */
export function PersonaButton({ persona, onChoose, disabled }: PersonaButtonProps) {
  const t = useMessages(sessionMessages);
  const kinds = useMessages(personaKindMessages);
  const id = useId();
  const { personId, kind, name, jobTitle, unitName, sees } = persona;
  return (
    <button
      type="button"
      className="mh-persona"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-more`}
      aria-disabled={disabled}
      onClick={() => !disabled && onChoose(personId)}
    >
      <span className="mh-persona__name" id={`${id}-name`}>
        {name}
      </span>
      <span className="mh-persona__more" id={`${id}-more`}>
        {kind && <span className="mh-persona__kind">{kinds(kind)}</span>}
        <span className="mh-persona__job">{t('jobAndUnit', { jobTitle, unit: unitName })}</span>
        {sees && <span className="mh-persona__sees">{sees}</span>}
      </span>
    </button>
  );
}

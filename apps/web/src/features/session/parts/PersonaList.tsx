import type { PersonaLineFragment } from '../session.generated.ts';
import { PersonaButton } from './PersonaButton.tsx';

interface PersonaListProps {
  personas: readonly PersonaLineFragment[];
  onChoose(personId: string): void;
  disabled: boolean;
}

/** People to sign in as. */
export function PersonaList({ personas, onChoose, disabled }: PersonaListProps) {
  return (
    <ul className="mh-personas">
      {personas.map((persona) => (
        <li key={persona.personId}>
          <PersonaButton persona={persona} onChoose={onChoose} disabled={disabled} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from 'react';
import { Audience } from '../../../../lib/Audience.tsx';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './form.css';

/** A field with who sees it under it; what is counted says so as well. */
export function Seen({ isCounted = false, children }: { isCounted?: boolean; children: ReactNode }) {
  const { name } = usePlanDesk();
  return (
    <div className="mh-plan-field">
      {children}
      <div className="mh-plan-field__audiences">
        <Audience of={name === null ? 'leader' : 'employee'} />
        {isCounted && <Audience of="statistics" />}
      </div>
    </div>
  );
}

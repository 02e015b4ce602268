import { Brand } from '@medhjul/ui/Brand.tsx';
import type { ReactNode } from 'react';
import './BareFrame.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

interface BareFrameProps {
  /** Under the brand: the municipality, when it is known. */
  place?: string;
  children: ReactNode;
}

/** The frame of pages outside the app proper, where nobody is signed in or nothing could be loaded. */
export function BareFrame({ place, children }: BareFrameProps) {
  return (
    <div className="mh-bare">
      <header className="mh-bare__head">
        <div>
          <Brand name="Medhjul" />
          {place && <p className="mh-hint mh-bare__place">{place}</p>}
        </div>
        <LanguageSwitch />
      </header>
      <main className="mh-bare__main">{children}</main>
    </div>
  );
}

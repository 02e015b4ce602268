import { Menu, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { closeOnBackdrop, useModalDialog } from './dialog-control.ts';
import './AppFrame.css';

/** One entry of the navigation. */
export interface NavItem {
  href: string;
  label: string;
  icon?: ReactNode;
  /** The page shown now lies under this entry. */
  active?: boolean;
}

/** What the web's own link component is given to draw a navigation entry. */
export interface NavLinkProps {
  href: string;
  className: string;
  'aria-current': 'page' | undefined;
  /** Closes the menu on a phone. */
  onClick(): void;
  children: ReactNode;
}

interface AppFrameProps {
  brand: ReactNode;
  /** Under the brand: the municipality. */
  place?: ReactNode;
  items: readonly NavItem[];
  /** Draws one entry with the router's link. */
  renderLink(link: NavLinkProps): ReactNode;
  language?: ReactNode;
  user?: ReactNode;
  texts: { skip: string; navigation: string; menu: string; closeMenu: string };
  children: ReactNode;
}

type RailProps = Omit<AppFrameProps, 'brand' | 'children'> & { onNavigate(): void };

/** Also the links beside the user's name lead away from the menu. */
const isLink = (target: EventTarget) => target instanceof Element && target.closest('a') !== null;

function Rail({ items, renderLink, language, user, texts, onNavigate }: RailProps) {
  return (
    <>
      <nav className="mh-nav" aria-label={texts.navigation}>
        <ul>
          {items.map(({ href, label, icon, active }) => (
            <li key={href}>
              {renderLink({
                href,
                className: 'mh-nav__link',
                'aria-current': active ? 'page' : undefined,
                onClick: onNavigate,
                children: (
                  <>
                    {icon}
                    <span>{label}</span>
                  </>
                ),
              })}
            </li>
          ))}
        </ul>
      </nav>
      <div className="mh-frame__foot">
        {language}
        {user && (
          <div className="mh-frame__user" onClickCapture={(event) => isLink(event.target) && onNavigate()}>
            {user}
          </div>
        )}
      </div>
    </>
  );
}

/** The frame round every page: a sidebar, or under 900 px a bar with a menu; a link past it all; the page itself. */
export function AppFrame(props: AppFrameProps) {
  const { brand, place, texts, children } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  const close = () => setMenuOpen(false);
  const dialog = useModalDialog(menuOpen, close);
  return (
    <div className="mh-frame">
      <a className="mh-frame__skip" href="#main">
        {texts.skip}
      </a>
      <header className="mh-frame__topbar">
        {brand}
        <Button
          variant="quiet"
          icon={<Menu aria-hidden="true" />}
          aria-haspopup="dialog"
          onClick={() => setMenuOpen(true)}
        >
          {texts.menu}
        </Button>
      </header>
      <header className="mh-frame__sidebar">
        <div className="mh-frame__brand">
          {brand}
          {place && <p className="mh-frame__place">{place}</p>}
        </div>
        <Rail {...props} onNavigate={close} />
      </header>
      <dialog
        ref={dialog}
        className="mh-frame__menu"
        aria-label={texts.menu}
        onMouseDown={(event) => closeOnBackdrop(event, close)}
      >
        {menuOpen && (
          <div className="mh-frame__menu-body">
            <div className="mh-frame__menu-head">
              <p className="mh-frame__place">{place}</p>
              <Button variant="quiet" aria-label={texts.closeMenu} icon={<X aria-hidden="true" />} onClick={close} />
            </div>
            <Rail {...props} onNavigate={close} />
          </div>
        )}
      </dialog>
      <main className="mh-frame__main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

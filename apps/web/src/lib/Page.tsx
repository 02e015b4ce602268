import { PageHeader } from '@medhjul/ui/PageHeader.tsx';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useIsOpening } from './opening.ts';
import { plainText } from './plain-text.ts';

interface PageProps {
  /** The h1, and the document's title. */
  title: string;
  /** The way from above down to this page: `<Breadcrumbs>`. */
  breadcrumbs?: ReactNode;
  /** Where this page belongs: the centre, the year. */
  eyebrow?: ReactNode;
  subtitle?: ReactNode;
  /** One sentence on what the page shows. */
  lead?: ReactNode;
  /** Controls that change the whole page. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Moves focus to the part that the address names, or else to the h1, which is left alone in a document just opened. */
function moveFocus(hash: string, isOpening: boolean): void {
  const named = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (named) {
    named.scrollIntoView();
    named.focus({ preventScroll: true });
    return;
  }
  if (!isOpening) document.getElementById('page-title')?.focus({ preventScroll: true });
}

/** A page of the app: its head, its document title, and focus where reading begins after a move between pages. */
export function Page({ title, breadcrumbs, children, ...header }: PageProps) {
  const { pathname, hash, key } = useLocation();
  const isOpening = useIsOpening();
  useEffect(() => {
    document.title = `${plainText(title)} · Medhjul`;
  }, [title]);
  useEffect(() => {
    // a document is read from its top, where the link past the navigation stands: also after a reload
    moveFocus(hash, isOpening(key));
    // a new key alone is another choice inside the page, which must not move the reader
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname, hash]);
  return (
    <>
      {breadcrumbs}
      <PageHeader title={title} {...header} />
      {children}
    </>
  );
}

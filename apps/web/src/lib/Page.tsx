import { PageHeader } from '@medhjul/ui/PageHeader.tsx';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
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

/** Moves focus to the part that the address names, or else to the h1. */
function focusTarget(hash: string): void {
  const named = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (named) {
    named.scrollIntoView();
    named.focus({ preventScroll: true });
    return;
  }
  document.getElementById('page-title')?.focus({ preventScroll: true });
}

/** A page of the app: its head, its document title, and focus where reading begins after a move between pages. */
export function Page({ title, breadcrumbs, children, ...header }: PageProps) {
  const { pathname, hash, key } = useLocation();
  useEffect(() => {
    document.title = `${plainText(title)} · Medhjul`;
  }, [title]);
  useEffect(() => {
    // the very first page is read from its top, unless the address names a part of it
    if (key !== 'default' || hash) focusTarget(hash);
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

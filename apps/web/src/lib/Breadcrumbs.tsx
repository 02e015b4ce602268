import { Link } from 'react-router';
import './Breadcrumbs.css';

interface BreadcrumbsProps {
  /** Names the way for screen readers. */
  label: string;
  /** From the outermost place down to the one above this page. */
  steps: readonly { to: string; name: string }[];
}

/** The way from above down to this page; each step is a link, which paper has no use for. */
export function Breadcrumbs({ label, steps }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="mh-breadcrumbs mh-no-print">
      <ol>
        {steps.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

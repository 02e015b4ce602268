import './Brand.css';

/** The product's mark and name: a wheel with a hub. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="mh-brand">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle className="mh-brand__rim" cx="18" cy="18" r="16.5" />
        <path className="mh-brand__wheel" d="M18 8.5l7.4 3.6 1 8-3.6 6.2-4.8 1.8-5.6-2.6-2.6-6.4 2-7.2z" />
        <circle className="mh-brand__hub" cx="18" cy="18" r="3.2" />
      </svg>
      <span>{name}</span>
    </span>
  );
}

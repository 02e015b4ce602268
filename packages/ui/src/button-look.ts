import './Button.css';

/** primary: the one step forward; secondary: other steps; quiet: back, cancel, tools. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

/** Designsystemet's name of a variant. */
export function dsVariant(variant: ButtonVariant): 'primary' | 'secondary' | 'tertiary' {
  return variant === 'quiet' ? 'tertiary' : variant;
}

/** Attributes that give a link the look of a button: `<Link to="…" {...linkButton('secondary')}>`. */
export function linkButton(variant: ButtonVariant = 'primary'): { className: string; 'data-variant': string } {
  return { className: 'ds-button mh-button', 'data-variant': dsVariant(variant) };
}

import { Button as DsButton } from '@digdir/designsystemet-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { dsVariant, type ButtonVariant } from './button-look.ts';
import './Button.css';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'color' | 'popover'> {
  variant?: ButtonVariant;
  /** Shows that the press is being dealt with; further presses do nothing, and focus stays. */
  loading?: boolean;
  /** An icon before the text. */
  icon?: ReactNode;
  /** An icon after the text. */
  iconAfter?: ReactNode;
  fullWidth?: boolean;
}

/** A button; `type` is `button` unless told. An icon alone needs `aria-label`. */
export function Button({ variant = 'primary', loading, icon, iconAfter, fullWidth, ...rest }: ButtonProps) {
  const { children, className, onClick, ...native } = rest;
  const iconOnly = children === undefined;
  return (
    <DsButton
      {...native}
      className={['mh-button', className].filter(Boolean).join(' ')}
      variant={dsVariant(variant)}
      icon={iconOnly}
      loading={loading}
      aria-disabled={loading || native['aria-disabled']}
      data-fullwidth={fullWidth || undefined}
      onClick={(event) => (loading ? event.preventDefault() : onClick?.(event))}
    >
      {!loading && icon}
      {children}
      {iconAfter}
    </DsButton>
  );
}

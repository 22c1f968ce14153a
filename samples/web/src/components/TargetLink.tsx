import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from './target';
import type { Target } from './target';

/** A link to wherever the operator leads: within the app, or out of it. What leads nowhere is shown all the same. */
export function TargetLink({
  target,
  className,
  children,
}: {
  target: Target | null | undefined;
  className?: string;
  children: ReactNode;
}) {
  const address = addressOf(target);
  if (!address) return <span className={className}>{children}</span>;
  if (address.startsWith('/'))
    return (
      <Link className={className} href={address}>
        {children}
      </Link>
    );
  return (
    <a className={className} href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

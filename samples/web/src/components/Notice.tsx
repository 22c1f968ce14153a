import type { ReactNode } from 'react';

/** Says that something is not there, or did not work, and what to do. */
export const Notice = ({ title, children, isError = false }: { title?: string; children: ReactNode; isError?: boolean }) => (
  <div className={isError ? 'notice error' : 'notice'} role={isError ? 'alert' : 'status'}>
    {title && <h2>{title}</h2>}
    {children}
  </div>
);

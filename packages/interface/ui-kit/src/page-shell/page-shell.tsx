import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export interface PageLink {
  readonly label: string;
  readonly href: string;
  readonly isCurrent?: boolean | undefined;
}

/** What `PageShell` takes. */
export interface PageShellProps {
  /** Whose house this is: "Björklunda kommun". */
  readonly houseName: string;
  readonly homeHref: string;
  /** What the system is called, beneath the house: "Samordnad individuell plan". */
  readonly subtitle?: string | undefined;
  readonly person?: { readonly name: string; readonly role: string } | undefined;
  readonly skipLabel: string;
  readonly navigation?: { readonly label: string; readonly links: readonly PageLink[] } | undefined;
  /** Sign out, settings. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** The frame of every page: whose house, who is signed in, a way past it all, and the page itself. */
export function PageShell({ houseName, homeHref, subtitle, person, skipLabel, navigation, tools, children, footer }: PageShellProps) {
  return (
    <div className="st-page">
      <a className="st-page-skip" href="#main">
        {skipLabel}
      </a>
      <header className="st-page-head">
        <div className="st-page-house">
          <a className="st-page-home" href={homeHref}>
            {houseName}
          </a>
          {subtitle !== undefined && <span className="st-page-subtitle">{subtitle}</span>}
        </div>
        {navigation && (
          <nav className="st-page-nav" aria-label={navigation.label} data-print="never">
            {navigation.links.map((link) => (
              <Link key={link.href} href={link.href} isCurrent={link.isCurrent}>
                {link.label}
              </Link>
            ))}
          </nav>
        )}
        <div className="st-page-who">
          {person && (
            <p className="st-page-person">
              <span className="st-page-name">{person.name}</span>
              <span className="st-page-role">{person.role}</span>
            </p>
          )}
          {tools}
        </div>
      </header>
      <main id="main" className="st-page-main" tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && <footer className="st-page-foot">{footer}</footer>}
    </div>
  );
}

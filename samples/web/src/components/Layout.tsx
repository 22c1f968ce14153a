import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useConfig } from '../gate/config';
import { device } from '../config';
import { WebMenusDocument, WebViewerDocument } from '../gql/graphql';
import type { EntryFragment } from '../gql/graphql';
import { focusFirst, usesKeys } from '../navigation';
import { useAccount } from '../session/useSession';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import { TargetLink } from './TargetLink';
import { addressOf } from './target';

/** The frame of all screens but the player: where one is, and where one can go. */
export function Layout({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
    if (usesKeys()) requestAnimationFrame(() => focusFirst());
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Footer />
      <Tabs />
    </>
  );
}

function Header() {
  const isAccount = useAccount();
  const config = useConfig();
  const { data } = useQuery(WebMenusDocument, { variables: { device } });
  const { data: own } = useQuery(WebViewerDocument, { skip: !isAccount });
  return (
    <header className="top">
      <Link className="wordmark" href="/">
        kinow
      </Link>
      <nav className="top-links" aria-label="Catalogue">
        {entriesOf(data?.cms.top?.items).map(({ id, title, href }) => (
          <NavLink key={id} href={href}>
            {title}
          </NavLink>
        ))}
      </nav>
      <nav className="top-tools" aria-label="You">
        <NavLink href="/search">
          <Icon name="search" />
          <span className="label">Search</span>
        </NavLink>
        <NavLink href="/cart">
          <Icon name="cart" />
          <span className="label">Cart</span>
        </NavLink>
        {own?.user ? (
          <Link className="top-you" href="/account" aria-label={`Account, ${own.user.selectedProfile.name}`}>
            <Avatar name={own.user.selectedProfile.name} />
          </Link>
        ) : (
          <Link className="button small" href="/signin">
            Sign in
          </Link>
        )}
      </nav>
      {config?.message && (
        <p className="top-notice" role="status">
          {config.message}
        </p>
      )}
    </header>
  );
}

type Item = EntryFragment & { items?: EntryFragment[] };

// A line has no room for what is below its entries: what an entry holds takes its place. The tools beside the menu lead to the search already.
function entriesOf(items: Item[] = []) {
  return items
    .flatMap((item): EntryFragment[] => (item.target ? [item] : (item.items ?? []).slice(0, 3)))
    .filter(({ target }) => target?.__typename !== 'SearchTarget')
    .flatMap(({ id, title, target }) => {
      const href = addressOf(target);
      return href?.startsWith('/') ? [{ id, title, href }] : [];
    });
}

function Footer() {
  const { data } = useQuery(WebMenusDocument, { variables: { device } });
  const items = data?.cms.footer?.items ?? [];
  return (
    items.length > 0 && (
      <footer className="foot">
        <span className="wordmark">kinow</span>
        <nav aria-label="Further pages">
          {items.map(({ id, title, target }) => (
            <TargetLink key={id} target={target}>
              {title}
            </TargetLink>
          ))}
        </nav>
      </footer>
    )
  );
}

function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const [path] = useLocation();
  return (
    <Link className="nav-link" href={href} aria-current={path === href ? 'page' : undefined}>
      {children}
    </Link>
  );
}

// On phones, where thumbs are.
const Tabs = () => (
  <nav className="tabs" aria-label="Main">
    <NavLink href="/">
      <Icon name="home" />
      <span>Home</span>
    </NavLink>
    <NavLink href="/search">
      <Icon name="search" />
      <span>Search</span>
    </NavLink>
    <NavLink href="/cart">
      <Icon name="cart" />
      <span>Cart</span>
    </NavLink>
    <NavLink href="/account">
      <Icon name="person" />
      <span>You</span>
    </NavLink>
  </nav>
);

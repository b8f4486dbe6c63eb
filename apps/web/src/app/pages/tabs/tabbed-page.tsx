import type { Icon } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../../components/page-heading';
import type { PATHS } from '../../../lib/paths';
import classes from './tabbed-page.module.css';
import type { AdminTab, SettingsTab } from './tabs';

/** A page of several parts, one at a time: which one stands in the address. */
export const TabbedPage = ({ title, label, links, current, narrow = false, children }: TabbedPageProps) => (
  <>
    <PageHeading title={title} />
    <div className={classes.page}>
      <nav className={classes.nav} aria-label={label}>
        {links.map(({ to, tab, label: name, Icon: Sign }) => (
          <Link
            key={tab}
            to={to}
            search={{ tab }}
            replace
            resetScroll={false}
            className={classes.link}
            aria-current={tab === current ? 'page' : undefined}
          >
            <Sign size={19} stroke={1.7} aria-hidden />
            {name}
          </Link>
        ))}
      </nav>
      <div className={classes.content} data-narrow={narrow || undefined}>
        {children}
      </div>
    </div>
  </>
);

export type TabLink = { label: string; Icon: Icon } & (
  | { to: typeof PATHS.settings; tab: SettingsTab }
  | { to: typeof PATHS.admin; tab: AdminTab }
);

interface TabbedPageProps {
  title: string;
  /** What the list of parts is called. */
  label: string;
  links: TabLink[];
  current: SettingsTab | AdminTab;
  /** For forms, which read badly when wide. */
  narrow?: boolean;
  children: ReactNode;
}

import { UnstyledButton } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import {
  IconLogout,
  IconPalette,
  IconPlugConnected,
  IconSettings,
  IconShieldCog,
  IconTrash,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATHS } from '../../lib/paths';
import classes from './account-menu.module.css';
import { useSignOut } from './use-sign-out';

/**
 * Who is signed in, and the ways to the account's pages and out. A plain list of links that opens: the menu of the
 * component library would be a tenth of what the first screen has to load.
 */
export const AccountMenu = ({ username, isAdmin }: { username: string; isAdmin: boolean }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const signOut = useSignOut();
  const links = [
    { to: PATHS.settings, label: t('nav.settings'), Icon: IconSettings },
    { to: PATHS.providers, label: t('nav.providers'), Icon: IconPlugConnected },
    { to: PATHS.trash, label: t('nav.trash'), Icon: IconTrash },
    ...(isAdmin ? [{ to: PATHS.admin, label: t('nav.admin'), Icon: IconShieldCog }] : []),
    { to: PATHS.credits, label: t('nav.credits'), Icon: IconPalette },
  ];

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    // The button and the links are the controls; the box only hears what leads out of them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={classes.box} onKeyDown={press} onBlur={leave}>
      <UnstyledButton
        ref={button}
        className={classes.account}
        aria-label={t('nav.accountOf', { name: username })}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <IconUserCircle size={24} stroke={1.6} aria-hidden />
        <bdi>{username}</bdi>
      </UnstyledButton>
      <ul id={list} className={classes.list} hidden={!open}>
        {links.map(({ to, label, Icon }) => (
          <li key={to}>
            <Link to={to} className={classes.item} onClick={() => setOpen(false)}>
              <Icon size={16} aria-hidden />
              {label}
            </Link>
          </li>
        ))}
        <li>
          <UnstyledButton className={classes.item} onClick={signOut}>
            <IconLogout size={16} aria-hidden />
            {t('nav.signOut')}
          </UnstyledButton>
        </li>
      </ul>
    </div>
  );
};

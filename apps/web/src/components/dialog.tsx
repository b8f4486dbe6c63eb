import { Modal, type ModalProps } from '@mantine/core';
import '@mantine/core/styles/Modal.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A dialog that exists only while it is open. When it goes, the focus is back where it came from. */
export const Dialog = (props: DialogProps) => {
  const { t } = useTranslation();
  useFocusBack();
  return (
    <Modal
      opened
      // The library gives it back only to a dialog that is told to close before it goes.
      returnFocus={false}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('nav.dismiss') }}
      {...props}
    />
  );
};

const useFocusBack = (): void => {
  const [opener] = useState(findOpener);
  useEffect(
    () => () => {
      // Not while React still takes the dialog away.
      queueMicrotask(() => {
        opener?.focus({ preventScroll: true });
        if (document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true });
      });
    },
    [opener],
  );
};

/** What had the focus; instead of an item of a menu, which goes with its menu, the button that opened that. */
const findOpener = (): HTMLElement | null => {
  const active = document.activeElement;
  const menu = active?.closest('[role="menu"]');
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
  return opener instanceof HTMLElement ? opener : null;
};

type DialogProps = Omit<ModalProps, 'opened' | 'returnFocus' | 'attributes' | 'closeButtonProps'>;

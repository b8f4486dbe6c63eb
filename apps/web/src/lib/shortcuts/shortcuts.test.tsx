import { afterEach, describe, expect, test } from '@jest/globals';
import { fireEvent, render } from '@testing-library/react';
import { pressedKeys, readableKeys } from './pressed-keys';
import { conflictOf, keysOf, SHORTCUT_IDS } from './registry';
import { setShortcutOptions, type ShortcutHandlers, useShortcuts } from './use-shortcuts';

afterEach(() => setShortcutOptions({ enabled: true, keys: {} }));

const Listener = ({ on, inDialog = false }: { on: ShortcutHandlers; inDialog?: boolean }) => {
  useShortcuts(on, { inDialog });
  return <input aria-label="text" />;
};

describe('shortcuts', () => {
  test('the newest listener hears a key first and can leave it to the others', () => {
    const heard: string[] = [];
    render(
      <>
        <Listener on={{ 'gallery.favorite': () => void heard.push('grid') }} />
        <Listener on={{ 'viewer.favorite': () => (heard.push('viewer') > 1 ? false : undefined) }} />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'f' });
    expect(heard).toEqual(['viewer']);
    fireEvent.keyDown(document.body, { key: 'f' });
    expect(heard).toEqual(['viewer', 'viewer', 'grid']);
  });

  test('a letter in a text field is text, Ctrl+Enter is not', () => {
    const heard: string[] = [];
    const { getByLabelText } = render(
      <Listener
        on={{
          'gallery.favorite': () => void heard.push('f'),
          'create.generate': () => void heard.push('generate'),
        }}
      />,
    );
    fireEvent.keyDown(getByLabelText('text'), { key: 'f' });
    fireEvent.keyDown(getByLabelText('text'), { key: 'Enter', ctrlKey: true });
    expect(heard).toEqual(['generate']);
  });

  test('a dialog keeps keys from what is behind it', () => {
    const heard: string[] = [];
    render(
      <>
        <div role="dialog" aria-modal="true" aria-label="in front" />
        <Listener on={{ 'gallery.trash': () => void heard.push('grid') }} />
        <Listener inDialog on={{ 'viewer.info': () => void heard.push('dialog') }} />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'Delete' });
    fireEvent.keyDown(document.body, { key: 'i' });
    expect(heard).toEqual(['dialog']);
  });

  test('keys can be changed and switched off; Ctrl+Enter stays', () => {
    const heard: string[] = [];
    render(
      <Listener
        on={{
          'gallery.favorite': () => void heard.push('f'),
          'create.generate': () => void heard.push('generate'),
        }}
      />,
    );
    setShortcutOptions({ enabled: true, keys: { 'gallery.favorite': 'shift+f', 'create.generate': 'g' } });
    fireEvent.keyDown(document.body, { key: 'f' });
    fireEvent.keyDown(document.body, { key: 'F', shiftKey: true });
    setShortcutOptions({ enabled: false, keys: {} });
    fireEvent.keyDown(document.body, { key: 'f' });
    fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true });
    expect(heard).toEqual(['f', 'generate']);
  });

  test('signs are matched by what they write, whatever keys that takes', () => {
    const press = { ctrlKey: false, metaKey: false, altKey: false };
    expect(pressedKeys({ ...press, key: '?', shiftKey: true })).toBe('?');
    expect(pressedKeys({ ...press, key: '/', shiftKey: true })).toBe('/');
    expect(pressedKeys({ ...press, key: 'Delete', shiftKey: true })).toBe('shift+delete');
    expect(readableKeys('mod+shift+arrowup', { isMac: false, language: 'en' })).toEqual([
      'Ctrl',
      'Shift',
      '↑',
    ]);
    expect(readableKeys('shift+delete', { isMac: false, language: 'fr' })).toEqual(['Maj', 'Suppr']);
    expect(readableKeys('mod++', { isMac: true, language: 'en' })).toEqual(['⌘', '+']);
    expect(readableKeys('+', { isMac: true, language: 'en' })).toEqual(['+']);
  });

  test('no two shortcuts that work at the same place share their keys', () => {
    for (const id of SHORTCUT_IDS) expect([id, conflictOf(id, keysOf(id, {}), {})]).toEqual([id, null]);
    expect(conflictOf('gallery.favorite', 'x', {})).toBe('gallery.select');
    expect(conflictOf('gallery.favorite', 'x', { 'gallery.select': 'q' })).toBeNull();
  });
});

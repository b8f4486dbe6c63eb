import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/anchor-link';
import { PATHS } from '../../../lib/paths';
import { AliasRow } from './alias-row';
import { LinkedText } from './linked-text';
import classes from './model-picker.module.css';
import { ModelRow } from './model-row';
import type { FoundModels, ModelGroup } from './search-models';
import { isConnectable, useModelTexts } from './use-model-texts';

/** What was found, by provider; the arrow keys walk through all of it. */
export const ModelList = ({ found, chosen, isComparing, listRef, onChoose, onLeave }: ModelListProps) => {
  const { t } = useTranslation();
  const [focused, setFocused] = useState<string | null>(null);
  const names = [
    ...found.aliases.map(({ name }) => name),
    ...found.groups.flatMap(({ models }) => models.map(({ name }) => name)),
  ];
  const active = [focused, ...chosen].find((name) => name !== null && names.includes(name)) ?? names[0];

  useEffect(() => {
    listRef.current
      ?.querySelector('[aria-current], [aria-pressed="true"]')
      ?.scrollIntoView({ block: 'center' });
  }, [listRef]);

  const walk = (event: KeyboardEvent) => {
    const rows = rowsIn(listRef.current);
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = TARGETS[event.key]?.(at, rows.length);
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    if (to < 0) onLeave();
    else rows[Math.min(to, rows.length - 1)]?.focus();
  };

  return (
    // The rows are buttons; the box around them only helps the keyboard along.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={listRef}
      className={classes.list}
      onKeyDown={walk}
      onFocus={({ target }) => target instanceof HTMLElement && setFocused(target.dataset['row'] ?? null)}
    >
      {found.aliases.length > 0 && (
        <section>
          <h3 className={classes.provider}>{t('models.aliases')}</h3>
          <ul>
            {found.aliases.map((alias) => (
              <AliasRow
                key={alias.name}
                alias={alias}
                chosen={chosen.includes(alias.name)}
                isComparing={isComparing}
                active={alias.name === active}
                onChoose={onChoose}
              />
            ))}
          </ul>
        </section>
      )}
      {found.groups.map((group) => (
        <Group
          key={group.provider}
          group={group}
          chosen={chosen}
          isComparing={isComparing}
          active={active}
          onChoose={onChoose}
        />
      ))}
      {names.length === 0 && <p className={classes.empty}>{t('models.none')}</p>}
    </div>
  );
};

/** The rows of a list, in their order. */
export const rowsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
];

const Group = ({ group, chosen, isComparing, active, onChoose }: GroupProps) => {
  const { t } = useTranslation();
  const texts = useModelTexts();
  const [first] = group.models;
  // Said once for all where it is the same for all.
  const shared =
    first !== undefined &&
    !first.available &&
    group.models.every((model) => texts.whyNot(model) === texts.whyNot(first));
  return (
    <section>
      <div className={classes.heading}>
        <h3 className={classes.provider}>{group.title}</h3>
        {group.models.some((model) => !model.available && isConnectable(model)) && (
          <AnchorLink to={PATHS.providers} size="sm">
            {t('models.toProvidersNamed', { name: group.title })}
          </AnchorLink>
        )}
      </div>
      {shared && (
        <p className={classes.groupReason}>
          <LinkedText>{texts.whyNot(first) ?? ''}</LinkedText>
        </p>
      )}
      <ul>
        {group.models.map((model) => (
          <ModelRow
            key={model.name}
            model={model}
            chosen={chosen.includes(model.name)}
            isComparing={isComparing}
            active={model.name === active}
            reasoned={shared}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
};

/** Where a key leads from the row at `at`; below 0 is the search field. */
const TARGETS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 8,
  PageUp: (at) => Math.max(0, at - 8),
  Home: () => 0,
  End: (_, length) => length - 1,
};

interface ModelListProps {
  found: FoundModels;
  chosen: readonly string[];
  /** Whether several are chosen, so that each row is pressed or not. */
  isComparing: boolean;
  listRef: RefObject<HTMLDivElement | null>;
  onChoose: (name: string) => void;
  /** Up from the first row. */
  onLeave: () => void;
}

interface GroupProps {
  group: ModelGroup;
  chosen: readonly string[];
  isComparing: boolean;
  active: string | undefined;
  onChoose: (name: string) => void;
}

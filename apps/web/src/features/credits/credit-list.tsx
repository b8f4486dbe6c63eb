import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Credit } from './credits';
import classes from './credit-list.module.css';

/** Works with their makers, and the full text of each licence one step away. */
export const CreditList = ({ credits }: { credits: readonly (Credit & { model?: string })[] }) => {
  const { t } = useTranslation();
  return (
    <ul className={classes.credits}>
      {credits.map(({ name, by, home, licences, model }) => (
        <li key={name}>
          <div>
            <Anchor href={home} underline="always" fw={600} rel="noreferrer">
              {name}
            </Anchor>
            <span className={classes.by}>
              © {by}
              {model !== undefined && ` · ${t('credits.usedBy', { name: model })}`}
            </span>
          </div>
          <div className={classes.licences}>
            {licences.map((licence) => (
              <Anchor
                key={licence.name}
                href={licence.text}
                underline="always"
                size="sm"
                aria-label={t('credits.read', { licence: licence.name, name })}
              >
                {licence.name}
              </Anchor>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};

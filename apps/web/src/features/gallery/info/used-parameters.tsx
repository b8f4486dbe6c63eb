import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './image-info.module.css';
import type { UsedParameter } from './read-used';

/** What was asked for beside what was really used; nothing where nobody said anything. */
export const UsedParameters = ({ parameters }: { parameters: readonly UsedParameter[] }) => {
  const { t } = useTranslation();
  if (parameters.length === 0) return null;
  const label = (name: string) =>
    name === 'steps' || name === 'guidance' || name === 'strength'
      ? t(`models.parameter.${name}`)
      : name === 'size'
        ? t('image.size')
        : name === 'count'
          ? t('create.count')
          : name.replaceAll('_', ' ');
  return (
    <div>
      <Text size="sm" fw={600} mb={4} id="used-parameters">
        {t('models.used.title')}
      </Text>
      <table className={classes.used} aria-labelledby="used-parameters">
        <thead>
          <tr>
            <th scope="col">{t('models.used.parameter')}</th>
            <th scope="col">{t('models.used.asked')}</th>
            <th scope="col">{t('models.used.used')}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, asked, used }) => (
            <tr key={name} data-differs={(asked !== null && used !== null && asked !== used) || undefined}>
              <th scope="row">{label(name)}</th>
              <td>{asked ?? '–'}</td>
              <td>{used ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

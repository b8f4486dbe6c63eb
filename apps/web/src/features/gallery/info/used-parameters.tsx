import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './image-info.module.css';
import type { UsedParameter } from './read-used';
import { useParameterName } from './use-parameter-name';

/** What was asked for beside what was really used; nothing where nobody said anything. */
export const UsedParameters = ({ parameters }: { parameters: readonly UsedParameter[] }) => {
  const { t } = useTranslation();
  const label = useParameterName();
  if (parameters.length === 0) return null;
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
          {parameters.map(({ name, asked, used }) => {
            const differs = asked !== null && used !== null && asked !== used;
            return (
              <tr key={name} data-differs={differs || undefined}>
                <th scope="row">{label(name)}</th>
                <td>{asked ?? '–'}</td>
                <td>
                  {differs && (
                    <span role="img" aria-label={t('viewer.differs')} title={t('viewer.differs')}>
                      ≠{' '}
                    </span>
                  )}
                  {used ?? '–'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

import type { ModelList } from '@easel/shared';
import { Alert, Button, Group } from '@mantine/core';
import { IconPhotoX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/anchor-link';
import { PATHS } from '../../../lib/paths';
import type { ModelChoice } from '../model/choose-model';
import type { Draft } from '../model/draft';

/** Says that the chosen model takes no picture, and offers some that do. */
export const ReferenceOffer = ({ models, choice, onChange }: ReferenceOfferProps) => {
  const { t } = useTranslation();
  const others = models.items
    .filter(({ available, capabilities }) => available && capabilities.imageInputs > 0)
    .slice(0, MOST_OFFERED);
  return (
    <Alert
      role="status"
      icon={<IconPhotoX aria-hidden />}
      title={t('compose.reference.none', { model: choice.model.title })}
    >
      {others.length > 0 ? (
        t('compose.reference.others')
      ) : (
        <>
          {t('compose.reference.nobody')}{' '}
          <AnchorLink to={PATHS.providers} inherit>
            {t('compose.reference.connect')}
          </AnchorLink>
        </>
      )}
      <Group gap={6} mt="xs">
        {others.map(({ name, title }) => (
          <Button key={name} size="compact-sm" onClick={() => onChange({ model: name, models: [] })}>
            {t('compose.reference.use', { model: title })}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => onChange({ images: [], lostImages: 0 })}>
          {t('compose.reference.dismiss')}
        </Button>
      </Group>
    </Alert>
  );
};

/** More are in the list of models, where "Takes a picture" finds them. */
const MOST_OFFERED = 4;

interface ReferenceOfferProps {
  models: ModelList;
  choice: ModelChoice;
  onChange: (part: Partial<Draft>) => void;
}

import { ApiError } from '@easel/client';
import type { Image } from '@easel/shared';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../../../../components/use-notify';
import { useClient } from '../../../../lib/client-context';
import { PATHS } from '../../../../lib/paths';
import { canVary, useDrawVariations, VARIATIONS } from '../../api/draw-variations';
import { generationQuery } from '../../api/get-generation';

/** Has more pictures like one drawn, and says where they will be. */
export const useVariations = () => {
  const { t } = useTranslation();
  const { notify, notifyError } = useNotify();
  const navigate = useNavigate();
  const client = useClient();
  const cache = useQueryClient();
  const draw = useDrawVariations();
  const busy = useRef(false);

  const run = async (image: Image) => {
    // A key held down asks once.
    if (busy.current) return;
    busy.current = true;
    try {
      const generation = await cache
        .ensureQueryData(generationQuery(client, image.generationId))
        .catch(unlessGone);
      if (generation !== null && !canVary(generation)) {
        notify({ color: 'yellow', message: t('viewer.variationsLost') });
        return;
      }
      const made = await draw.mutateAsync({ image, generation });
      const toast = `variations-${made[0]?.id}`;
      notify({
        id: toast,
        autoClose: 8000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{t('viewer.variationsAsked', { count: made.length })}</Text>
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(toast);
                void navigate({ to: PATHS.create, search: {} });
              }}
            >
              {t('viewer.seeVariations')}
            </Button>
          </Group>
        ),
      });
    } catch (error) {
      notifyError(error);
    } finally {
      busy.current = false;
    }
  };
  return { run, count: VARIATIONS };
};

/** A picture outlives its request. */
const unlessGone = (error: unknown): null => {
  if (error instanceof ApiError && error.status === 404) return null;
  throw error;
};

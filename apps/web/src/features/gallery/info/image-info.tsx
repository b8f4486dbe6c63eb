import type { Image } from '@easel/shared';
import { Group, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { AttemptList } from '../../../components/attempts/attempt-list';
import { UserText } from '../../../components/user-text';
import { readText } from '../../../lib/read-json';
import { useGeneration } from '../api/get-generation';
import { CopyIcon } from './copy-icon';
import { ImageEdits } from './edit/image-edits';
import classes from './image-info.module.css';
import { PlanDetails } from './plan-details';
import { readDrawing } from './read-drawing';
import { readUsed } from './read-used';
import { UsedParameters } from './used-parameters';
import { useFacts } from './use-facts';

/** All that is known about a picture, and what its owner says of it. */
export const ImageInfo = ({ image }: { image: Image }) => {
  const { t } = useTranslation();
  // The request may be gone while its picture stays: then only what the picture knows is told.
  const generation = useGeneration(image.generationId).data;
  const facts = useFacts(image, generation);
  const { plan } = readDrawing(image);
  const negative = generation?.negativePrompt || readText(image.parameters['negativePrompt']);
  return (
    <Stack gap="md">
      <Words label={t('create.prompt')} copyLabel={t('viewer.copyPrompt')}>
        {image.prompt}
      </Words>
      {negative && (
        <Words label={t('create.negativePrompt')} copyLabel={t('viewer.copyNegative')}>
          {negative}
        </Words>
      )}
      <ImageEdits image={image} />
      <dl className={classes.facts}>
        {facts.map(({ name, value, copy }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {value} {copy !== undefined && <CopyIcon {...copy} />}
            </dd>
          </Fragment>
        ))}
      </dl>
      <UsedParameters parameters={readUsed(image, generation?.requested ?? null)} />
      {generation !== undefined && <AttemptList attempts={generation.attempts} />}
      {plan !== null && <PlanDetails plan={plan} />}
    </Stack>
  );
};

const Words = ({ label, copyLabel, children }: WordsProps) => (
  <section aria-label={label}>
    <Group gap={4}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <CopyIcon text={children} label={copyLabel} />
    </Group>
    <UserText>{children}</UserText>
  </section>
);

interface WordsProps {
  label: string;
  copyLabel: string;
  children: string;
}

import type { Generation } from '@easel/shared';
import { Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';
import { ProblemAlert } from '../../components/problem-alert';
import { useGenerations } from '../../features/generations/api/list-generations';
import { CreateForm } from '../../features/generations/components/create-form';
import { useDraft } from '../../features/generations/hooks/use-draft';
import { draftFrom } from '../../features/generations/model/draft';
import { ExamplePrompts } from '../../features/generations/results/example-prompts';
import { GenerationList } from '../../features/generations/results/generation-list';
import { useModels } from '../../features/models/api/list-models';
import { PATHS } from '../../lib/paths';
import { usePictureSearch } from '../use-picture-search';
import classes from './create-page.module.css';

const route = getRouteApi('/studio/');
const ImageViewer = lazy(() =>
  import('../../features/gallery/components/image-viewer').then((module) => ({
    default: module.ImageViewer,
  })),
);

/** Says what to draw on one side, shows what comes of it on the other. */
export const CreatePage = () => {
  const { t } = useTranslation();
  const { image } = route.useSearch();
  const picture = usePictureSearch(PATHS.create, image);
  const [draft, change] = useDraft();
  const models = useModels();
  const generations = useGenerations();
  const prompt = useRef<HTMLTextAreaElement>(null);
  const images = useMemo(
    () =>
      generations.data?.pages
        .flatMap(({ items }) => items.flatMap((generation) => generation.images))
        .filter(({ deletedAt }) => deletedAt === null) ?? [],
    [generations.data],
  );

  const reuse = (generation: Generation) => {
    change(draftFrom(generation));
    prompt.current?.focus();
  };

  return (
    <div className={classes.page}>
      <PageHeading title={t('create.title')} hidden />
      <section className={classes.form} aria-label={t('create.form')}>
        {models.isPending && <Skeleton height={420} radius="lg" />}
        {models.isError && <ProblemAlert error={models.error} onRetry={() => void models.refetch()} />}
        {models.data !== undefined && (
          <CreateForm
            draft={draft}
            onChange={change}
            models={models.data}
            promptRef={prompt}
            hotkeys={image === undefined}
          />
        )}
      </section>
      <section className={classes.results} aria-label={t('results.title')}>
        <GenerationList
          query={generations}
          onOpen={picture.open}
          onReuse={reuse}
          empty={
            <ExamplePrompts
              onChoose={(example) => {
                change({ prompt: example });
                prompt.current?.focus();
              }}
            />
          }
        />
      </section>
      {image !== undefined && (
        <Suspense>
          <ImageViewer imageId={image} images={images} onShow={picture.show} onClose={picture.close} />
        </Suspense>
      )}
    </div>
  );
};

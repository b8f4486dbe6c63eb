import { Skeleton } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../components/page-heading';
import { ProblemAlert } from '../../components/problem-alert';
import { useMe } from '../../features/auth/api/me';
import { useFavoriteImage } from '../../features/gallery/api/favorite-image';
import { LazyImageViewer } from '../../features/gallery/lazy-image-viewer';
import { useGenerations } from '../../features/generations/api/list-generations';
import { CreateForm } from '../../features/generations/components/create-form';
import { useDraft } from '../../features/generations/hooks/use-draft';
import { useAutoOpen } from '../../features/generations/hooks/use-auto-open';
import { type Draft, draftStart } from '../../features/generations/model/draft';
import { ExamplePrompts } from '../../features/generations/results/example-prompts';
import { GenerationList } from '../../features/generations/results/generation-list';
import { useModels } from '../../features/models/api/list-models';
import { useSettings } from '../../features/preferences/api/get-settings';
import { ProjectSelect } from '../../features/projects/components/project-select';
import { PromptBox } from '../../features/prompts/field/prompt-box';
import { toTile } from '../../lib/gallery/gallery-cache';
import { PATHS } from '../../lib/paths';
import { usePictureSearch } from '../use-picture-search';
import classes from './create-page.module.css';
import { useImageFromSearch } from './use-image-from-search';
import { usePromptFromSearch } from './use-prompt-from-search';

const route = getRouteApi('/studio/');
/** Says what to draw on one side, shows what comes of it on the other. */
export const CreatePage = () => {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const { image, from, use, prompt: words } = search;
  const picture = usePictureSearch(PATHS.create, search);
  // The route lets nobody in who is not signed in.
  const preferences = useSettings().data?.preferences;
  const start = useMemo(() => preferences && draftStart(preferences), [preferences]);
  const [draft, change] = useDraft(me.data?.id ?? '', start);
  const models = useModels();
  const generations = useGenerations();
  const favorite = useFavoriteImage();
  const prompt = useRef<HTMLTextAreaElement>(null);
  const shown = useMemo(
    () => generations.data?.pages.flatMap(({ items }) => items) ?? [],
    [generations.data],
  );
  const tiles = useMemo(
    () =>
      shown
        .flatMap(({ images }) => images)
        .filter(({ deletedAt }) => deletedAt === null)
        .map(toTile),
    [shown],
  );
  useAutoOpen({
    enabled: preferences?.autoOpen === true && image === undefined,
    generations: shown,
    onOpen: picture.open,
  });

  const reuse = useCallback(
    (part: Partial<Draft>) => {
      change(part);
      prompt.current?.focus();
    },
    [change],
  );
  useImageFromSearch({ from, use, onUse: reuse });
  usePromptFromSearch(words, reuse);

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
            promptBox={(state) => <PromptBox parts={draft} onChange={change} inputRef={prompt} {...state} />}
            target={<ProjectSelect value={draft.projectId} onChange={(projectId) => change({ projectId })} />}
            hotkeys={image === undefined}
          />
        )}
      </section>
      <section className={classes.results} aria-label={t('results.title')}>
        <GenerationList
          query={generations}
          onOpen={({ id }) => picture.open(id)}
          onReuse={reuse}
          onFavorite={(winner, isFavorite) => favorite.mutate({ image: winner, favorite: isFavorite })}
          empty={<ExamplePrompts onChoose={(example) => reuse({ prompt: example })} />}
        />
      </section>
      {image !== undefined && (
        <Suspense>
          <LazyImageViewer
            imageId={image}
            compare={picture.compared}
            tiles={tiles}
            onShow={picture.show}
            onCompare={picture.compareWith}
            onClose={picture.close}
          />
        </Suspense>
      )}
    </div>
  );
};

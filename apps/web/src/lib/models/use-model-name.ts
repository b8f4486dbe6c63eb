import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../client-context';
import { providerTitle } from '../text/provider-title';
import { modelLabel, sketchbookModel } from '../text/sketchbook-model';
import { modelsQuery } from './models-query';

/**
 * A function that says what a model is called where those of several providers stand side by side, as
 * "FLUX schnell · fal". `enabled`: whether there is any to be named.
 */
export const useModelName = (enabled = true): ((model: string) => string) => {
  const { data } = useQuery({ ...modelsQuery(useClient()), enabled });
  return useMemo(() => {
    const titles = new Map((data?.items ?? []).map(({ name, title }) => [name, title]));
    return (model) => {
      const end = model.indexOf('/');
      if (sketchbookModel(model) !== null || end < 0) return modelLabel(model);
      return `${titles.get(model) ?? modelLabel(model.slice(end + 1))} · ${providerTitle(model.slice(0, end))}`;
    };
  }, [data]);
};

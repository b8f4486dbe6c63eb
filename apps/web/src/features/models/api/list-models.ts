import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { modelsQuery } from '../../../lib/models/models-query';

/** Every model, with what it can do and whether this account can use it. */
export const useModels = () => useQuery(modelsQuery(useClient()));

import type { Image } from '@easel/shared';
import { useEffect, useRef, useState } from 'react';
import { useUpdateImage } from '../../api/update-image';

/**
 * One thing about a picture that can be changed. What was typed stays until the server has it: over an error, over
 * going to another picture and back. A change made elsewhere comes in while nothing is being typed here.
 */
export const useImageField = <Name extends FieldName>(image: Image, name: Name) => {
  const update = useUpdateImage(image.id);
  const key = `${image.id} ${name}`;
  const saved: Image[Name] = image[name];
  const [state, setState] = useState(() => ({
    value: unsaved.has(key) ? (unsaved.get(key) as Image[Name]) : saved,
    base: saved,
  }));
  const settled = !update.isPending && !update.isError;
  if (settled && !isSame(saved, state.base)) {
    setState({ value: isSame(state.value, state.base) ? saved : state.value, base: saved });
  }

  const commit = (value: Image[Name]) => {
    if (isSame(value, saved) && !update.isError) return;
    unsaved.set(key, value);
    update.mutate({ [name]: value }, { onSuccess: () => unsaved.delete(key) });
  };
  const last = useRef(() => {});
  useEffect(() => {
    last.current = () => {
      if (!update.isPending && !update.isError) commit(tidy(state.value));
    };
  });
  // Going on to the next picture does not make a field lose the focus, but it takes the field away.
  useEffect(() => () => last.current(), []);

  return {
    value: state.value,
    set: (value: Image[Name]) => setState((known) => ({ ...known, value })),
    commit: () => commit(tidy(state.value)),
    /** Sets and saves in one. */
    put: (value: Image[Name]) => {
      setState((known) => ({ ...known, value }));
      commit(value);
    },
    error: update.error,
    isSaving: update.isPending,
    isSaved: update.isSuccess && isSame(tidy(state.value), saved),
  };
};

const tidy = <T>(value: T): T => (typeof value === 'string' ? ((value.trim() || null) as T) : value);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

// What the server has not taken, by picture and field.
const unsaved = new Map<string, unknown>();

export type FieldName = 'title' | 'notes' | 'tags' | 'projectId';

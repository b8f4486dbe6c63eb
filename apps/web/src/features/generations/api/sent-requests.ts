import { type Mutation, useMutationState } from '@tanstack/react-query';
import type { Generation } from '@easel/shared';
import { findUnseen, type Sending, type Sent } from '../model/sending';

/** The name of every mutation that asks for pictures. */
export const SENDING_KEY = ['generate'] as const;

/** A request with what is shown until it is answered. */
export interface Sendable<Request> {
  request: Request;
  sending: Sending;
}

/** What was sent and is not to be seen among these generations yet, oldest first. */
export const useSending = (generations: readonly Generation[]): Sending[] =>
  findUnseen(useMutationState({ filters: { mutationKey: SENDING_KEY }, select: readSent }), generations);

const readSent = ({ state }: Mutation): Sent => {
  // The key says that it is one of these, which no type can.
  const { sending } = state.variables as Sendable<unknown>;
  const data = state.data as Generation | { items: Generation[] } | undefined;
  const answered = data === undefined ? [] : 'items' in data ? data.items : [data];
  return { isPending: state.status === 'pending', sending, ids: answered.map(({ id }) => id) };
};

import { expect, test } from '@jest/globals';
import { createSlots } from './slots.js';

const forever = new AbortController().signal;
const tick = () => new Promise((resolve) => setImmediate(resolve));

test('so many are let in, the others in the order they came', async () => {
  const slots = createSlots(2);
  const order: string[] = [];
  const enter = async (name: string) => {
    const leave = await slots.take(forever);
    order.push(name);
    return leave;
  };
  const [leaveA] = await Promise.all([enter('a'), enter('b')]);
  const waiting = [enter('c'), enter('d')];
  await tick();
  expect(order).toEqual(['a', 'b']);
  leaveA();
  // Giving back twice gives back once.
  leaveA();
  await tick();
  expect(order).toEqual(['a', 'b', 'c']);
  (await waiting[0])?.();
  await tick();
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

test('who gives up waiting loses the place, and nobody else’s', async () => {
  const slots = createSlots(1);
  const leave = await slots.take(forever);
  const impatient = new AbortController();
  const given = slots.take(impatient.signal);
  const patient = slots.take(forever);
  const reason = new Error('cancelled');
  impatient.abort(reason);
  await expect(given).rejects.toBe(reason);
  leave();
  await expect(patient).resolves.toBeInstanceOf(Function);
  await expect(slots.take(AbortSignal.abort(reason))).rejects.toBe(reason);
});

import { expect, test } from '@jest/globals';
import { createCircuit } from './circuit.js';

const setup = () => {
  let time = 0;
  const circuit = createCircuit(() => time);
  return {
    circuit,
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
    fail: (times: number) => {
      for (let n = 0; n < times; n += 1) {
        expect(circuit.mayCall()).toBe(true);
        circuit.failed();
      }
    },
  };
};

test('four failures in a row pause it for half a minute', () => {
  const { circuit, fail, pass } = setup();
  fail(3);
  expect(circuit.pausedUntil()).toBeNull();
  fail(1);
  expect(circuit.pausedUntil()).toBe(30_000);
  expect(circuit.mayCall()).toBe(false);
  pass(29_999);
  expect(circuit.mayCall()).toBe(false);
});

test('a success in between begins the count anew', () => {
  const { circuit, fail } = setup();
  fail(3);
  circuit.succeeded();
  fail(3);
  expect(circuit.mayCall()).toBe(true);
});

test('after a pause one call is let through: it decides', () => {
  const { circuit, fail, pass } = setup();
  fail(4);
  pass(30_000);
  expect([circuit.mayCall(), circuit.mayCall()]).toEqual([true, false]);
  circuit.failed();
  expect(circuit.pausedUntil()).toBe(30_000 + 60_000);
  pass(60_000);
  expect(circuit.mayCall()).toBe(true);
  circuit.succeeded();
  expect([circuit.mayCall(), circuit.mayCall()]).toEqual([true, true]);
});

test('a trial that was broken off lets the next one through', () => {
  const { circuit, fail, pass } = setup();
  fail(4);
  pass(30_000);
  expect(circuit.mayCall()).toBe(true);
  circuit.abandoned();
  expect(circuit.mayCall()).toBe(true);
});

test('pauses double up to five minutes', () => {
  const { circuit, fail, pass, now } = setup();
  fail(4);
  const pauses: number[] = [];
  for (let n = 0; n < 6; n += 1) {
    const ms = (circuit.pausedUntil() ?? 0) - now();
    pauses.push(ms);
    pass(ms);
    fail(1);
  }
  expect(pauses).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
});

import { isEntered } from '../../lexicon/handling.js';
import { scaleOf } from '../../lexicon/habits.js';
import type { RelationKind } from '../../lexicon/vocabulary.js';
import type { ParsedPrompt } from '../../parse/parsed.js';
import type { Footing } from '../plan.js';

/** A subject that takes its place from another one. */
export interface Bond {
  kind: RelationKind;
  child: number;
  parent: number;
}

/** Who stands on whom, and who stands left of whom; every subject has at most one parent and there are no rings. */
export interface Family {
  bonds: Bond[];
  /** Left before right; both are subjects without a parent. */
  order: [left: number, right: number][];
}

/** Relations in which the thing goes where its person is. */
const CARRIED: readonly RelationKind[] = ['holding', 'wearing', 'reading'];
/** Real size from which nothing can be inside that would still be seen. */
const BUILDING = 1.2;
/** So many above something are simply in the air. */
const FLOCK = 3;

/** Sorts the relations of a prompt into bonds and an order from left to right. */
export function familyOf({ subjects, relations }: ParsedPrompt, footings: readonly Footing[]): Family {
  const bonds: Bond[] = [];
  const order: [number, number][] = [];
  const parentOf = (child: number) => bonds.find((bond) => bond.child === child)?.parent;
  const leadsTo = (from: number | undefined, goal: number): boolean =>
    from !== undefined && (from === goal || leadsTo(parentOf(from), goal));
  for (const { kind, who, to } of relations) {
    const [a, b] = [subjects[who], subjects[to]];
    if (!a || !b || who === to) continue;
    if (kind === 'beside' || kind === 'looking' || kind === 'left' || kind === 'right') {
      order.push(kind === 'right' ? [to, who] : [who, to]);
      continue;
    }
    const bond = bondOf(kind, who, to, footings);
    if (
      bond.kind === 'in' &&
      !isEntered(subjects[bond.parent]?.concept ?? '') &&
      scaleOf(subjects[bond.parent]?.concept ?? '') > BUILDING
    )
      bond.kind = 'front';
    if (bond.kind === 'above' && (subjects[bond.child]?.count ?? 1) >= FLOCK) continue;
    if (parentOf(bond.child) === undefined && !leadsTo(bond.parent, bond.child)) bonds.push(bond);
  }
  // A rider looks where the horse goes.
  const rootOf = (one: number): number => {
    const mount = bonds.find(({ kind, child }) => kind === 'riding' && child === one);
    return mount ? rootOf(mount.parent) : one;
  };
  const free = order
    .map(([a, b]): [number, number] => [rootOf(a), rootOf(b)])
    .filter(([a, b]) => a !== b && parentOf(a) === undefined && parentOf(b) === undefined);
  return { bonds, order: free };
}

function bondOf(kind: RelationKind, who: number, to: number, footings: readonly Footing[]): Bond {
  if (CARRIED.includes(kind)) return { kind, child: to, parent: who };
  const [own, other] = [footings[who], footings[to]];
  // What is under a flying thing stays on its ground, and the flying thing goes above it.
  if (kind === 'under' && other === 'air' && own !== 'air') return { kind: 'above', child: to, parent: who };
  return { kind, child: who, parent: to };
}

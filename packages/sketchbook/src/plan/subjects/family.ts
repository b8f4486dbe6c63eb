import { isLiving } from '../../lexicon/habits/kinds.js';
import { isEntered, isGlasses, isHat } from '../../lexicon/handling.js';
import { isTree } from '../../art/trees/tree-art.js';
import { scaleOf, TABLE_THINGS } from '../../lexicon/habits.js';
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
  /** Left before right, as asked; all are subjects without a parent. */
  order: [left: number, right: number][];
  /** Neighbours without a parent. */
  beside: [one: number, other: number][];
  /** Who looks at a neighbour or goes towards it. */
  looking: [who: number, at: number][];
}

/** Relations in which the thing goes where its person is. */
const CARRIED: readonly RelationKind[] = ['holding', 'wearing', 'reading'];
/** Real size from which nothing can be inside that would still be seen. */
const BUILDING = 1.2;
/** So many above something are simply in the air. */
const FLOCK = 3;

/** Verbs that put a vehicle on a bridge. */
const CROSSING = /^(cross|travers|cruz|überquer|attravers|atravess)/i;

/** Sorts the relations of a prompt into bonds and an order from left to right. */
export function familyOf({ subjects, relations, words }: ParsedPrompt, footings: readonly Footing[]): Family {
  const bonds: Bond[] = [];
  const order: [number, number][] = [];
  const beside: [number, number][] = [];
  const looking: [number, number][] = [];
  const parentOf = (child: number) => bonds.find((bond) => bond.child === child)?.parent;
  const leadsTo = (from: number | undefined, goal: number): boolean =>
    from !== undefined && (from === goal || leadsTo(parentOf(from), goal));
  for (const { kind, who, to } of relations) {
    const [a, b] = [subjects[who], subjects[to]];
    if (!a || !b || who === to) continue;
    if (kind === 'left' || kind === 'right') {
      order.push(kind === 'right' ? [to, who] : [who, to]);
      continue;
    }
    if (kind === 'beside' && b.concept === 'bridge' && words.some(({ text }) => CROSSING.test(text))) {
      bonds.push({ kind: 'on', child: who, parent: to });
      continue;
    }
    if (
      kind === 'beside' &&
      b.concept === 'candle' &&
      TABLE_THINGS.has(a.concept) &&
      a.concept !== 'candle'
    ) {
      bonds.push({ kind: 'on', child: to, parent: who });
      continue;
    }
    if (kind === 'beside' || kind === 'looking') {
      // Who is beside two stands between them.
      if (kind === 'beside' && beside.at(-1)?.[0] === who && a.count === 1)
        order.push([beside.at(-1)?.[1] ?? to, who], [who, to]);
      beside.push([who, to]);
      if (kind === 'looking') looking.push([who, to]);
      continue;
    }
    const worn = kind === 'on' && (isHat(a.concept) || isGlasses(a.concept)) && isLiving(b.concept);
    const bond: Bond = worn ? { kind: 'wearing', child: who, parent: to } : bondOf(kind, who, to, footings);
    if (
      bond.kind === 'in' &&
      !isTree(subjects[bond.parent]?.concept ?? '') &&
      !isEntered(subjects[bond.parent]?.concept ?? '') &&
      scaleOf(subjects[bond.parent]?.concept ?? '') > BUILDING
    )
      bond.kind = 'front';
    if (bond.kind === 'above' && (subjects[bond.child]?.count ?? 1) >= FLOCK) continue;
    if (parentOf(bond.child) === undefined && !leadsTo(bond.parent, bond.child)) bonds.push(bond);
  }
  const rootOf = (one: number): number => {
    const parent = parentOf(one);
    return parent === undefined ? one : rootOf(parent);
  };
  const ofRoots = (pairs: readonly [number, number][]) =>
    pairs
      .map(([one, other]): [number, number] => [rootOf(one), rootOf(other)])
      .filter(([one, other]) => one !== other);
  return { bonds, order: ofRoots(order), beside: ofRoots(beside), looking: ofRoots(looking) };
}

function bondOf(kind: RelationKind, who: number, to: number, footings: readonly Footing[]): Bond {
  if (CARRIED.includes(kind)) return { kind, child: to, parent: who };
  const [own, other] = [footings[who], footings[to]];
  // What is under a flying thing stays on its ground, and the flying thing goes above it.
  if (kind === 'under' && other === 'air' && own !== 'air') return { kind: 'above', child: to, parent: who };
  return { kind, child: who, parent: to };
}

import { artOf } from '../../art/art-of.js';
import type { ArtSet } from '../../art/look.js';
import { isPerson } from '../../art/people/roles.js';
import { rng } from '../../core/rng.js';
import { scaleOf } from '../../lexicon/habits.js';
import type { RelationKind } from '../../lexicon/vocabulary.js';
import type { ParsedPrompt, ParsedSubject } from '../../parse/parsed.js';
import { attach } from './attach/attach.js';
import { isPutOn, wornBy } from '../dressing.js';
import type { Bond, Family } from './family.js';
import type { Extent, Piece } from './geometry.js';
import { extentOf, unionOf } from './geometry.js';
import { lookOf } from './looks.js';
import type { Footing } from '../plan.js';

/** One subject with all that is on, in, under or with it; the root's longer side is 1. */
export interface Cluster {
  of: number;
  /** Names the cluster's random streams: the concept and which copy it is. */
  key: string;
  pieces: Piece[];
  extent: Extent;
  footing: Footing;
  /** Real size of the root times its size word. */
  scale: number;
}

/** All clusters of a prompt: one for each copy of each subject that has no parent. */
export function clustersOf(
  parsed: ParsedPrompt,
  family: Family,
  footings: readonly Footing[],
  set: ArtSet,
  seed: number,
): Cluster[] {
  const build = (of: number, copy: number, copies: number, footing: Footing): Piece[] => {
    const subject = parsed.subjects[of];
    if (!subject) return [];
    const root = pieceOf(subject, of, copy, parsed, footing, seed);
    return [root, ...childrenOf(root, of, copy, copies)];
  };
  const childrenOf = (root: Piece, of: number, copy: number, copies: number): Piece[] => {
    const pieces: Piece[] = [];
    const own = family.bonds.filter(({ parent }) => parent === of);
    // All that is on, in or before the same thing shares the room there.
    const shares = new Map<string, number>();
    const mineOf = ({ kind, child }: Bond): number[] => {
      const count = countOf(kind, parsed.subjects[child]?.count ?? 0, copies);
      return Array.from({ length: count }, (_, i) => i).filter((i) => i % copies === copy);
    };
    for (const bond of own) {
      const { kind, child } = bond;
      const subject = parsed.subjects[child];
      if (!subject) continue;
      if (kind === 'wearing') {
        const worn = wornBy(root, subject, set);
        if (worn) root.look.wear = [...(root.look.wear ?? []), worn];
        if (!isPutOn(subject.concept)) continue;
      }
      if ((kind === 'holding' || kind === 'reading') && mineOf(bond).length > 0) poseFor(root, kind);
      const crowd = own
        .filter((other) => other.kind === kind)
        .reduce((sum, other) => sum + mineOf(other).length, 0);
      for (const number of mineOf(bond)) {
        const piece = pieceOf(subject, child, number, parsed, 'attached', seed);
        piece.size = subject.scale;
        const share = kind === 'wearing' ? subject.concept : kind;
        const index = shares.get(share) ?? 0;
        shares.set(share, index + 1);
        const random = rng(seed, `attach-${piece.concept}-${number}`);
        attach(kind, piece, root, { index, count: crowd }, set, random);
        pieces.push(piece, ...childrenOf(piece, child, number, countOf(kind, subject.count, copies)));
      }
    }
    return pieces;
  };
  const children = new Set(family.bonds.map(({ child }) => child));
  return parsed.subjects.flatMap((subject, of) =>
    children.has(of)
      ? []
      : Array.from({ length: subject.count }, (_, copy): Cluster => {
          const footing = footings[of] ?? 'ground';
          const pieces = build(of, copy, subject.count, footing);
          const extent = unionOf(pieces.map((piece) => extentOf(piece, set)));
          const scale = askedScale(subject, parsed);
          return { of, key: `${subject.concept}-${copy}`, pieces, extent, footing, scale };
        }),
  );
}

/** Real size times size word; between a small and a huge one, and for the largest, words count more than nature. */
function askedScale({ concept, scale }: ParsedSubject, { subjects }: ParsedPrompt): number {
  const words = subjects.map((other) => other.scale);
  if (Math.min(...words) < 1 && Math.max(...words) > 1) return scale === 1 ? scaleOf(concept) : scale ** 1.4;
  const others = subjects.map((other) => scaleOf(other.concept) * other.scale);
  return scale > 1.3 ? Math.max(scaleOf(concept) * scale, ...others) : scaleOf(concept) * scale;
}

/** Everybody who wears or reads something has one of it. */
const countOf = (kind: RelationKind, count: number, copies: number): number =>
  kind === 'wearing' || kind === 'reading' ? Math.max(count, copies) : count;

/** Reading and holding change a body that would only stand. */
function poseFor(root: Piece, kind: 'holding' | 'reading'): void {
  if (root.look.pose === 'standing' || (kind === 'reading' && root.look.pose === 'sitting'))
    root.look.pose = kind;
  else if (
    kind === 'holding' &&
    isPerson(root.concept) &&
    (root.look.pose === 'walking' || root.look.pose === 'running')
  )
    root.look.carries = true;
}

function pieceOf(
  subject: ParsedSubject,
  of: number,
  copy: number,
  parsed: ParsedPrompt,
  footing: Footing,
  seed: number,
): Piece {
  return {
    of,
    concept: subject.concept,
    look: lookOf(subject, parsed, copy, seed),
    x: 0,
    y: 0,
    size: 1,
    flip: false,
    tilt: 0,
    depth: 0,
    footing,
  };
}

/** Turns a cluster round, so that it faces the other way. */
export function mirrored(cluster: Cluster): Cluster {
  const { left, right } = cluster.extent;
  return {
    ...cluster,
    extent: { ...cluster.extent, left: -right, right: -left },
    pieces: cluster.pieces.map((piece) => ({ ...piece, x: -piece.x, flip: !piece.flip, tilt: -piece.tilt })),
  };
}

/** Which way the root of a cluster looks. */
export function facing(cluster: Cluster, set: ArtSet): 'left' | 'right' | 'viewer' {
  const root = cluster.pieces[0];
  const faces = root ? artOf(root.concept, root.look, set).faces : 'viewer';
  if (faces === 'viewer' || !root?.flip) return faces;
  return faces === 'left' ? 'right' : 'left';
}

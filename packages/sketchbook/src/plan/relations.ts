import { clamp } from '../core/colour.js';
import type { Rng } from '../core/rng.js';
import { between } from '../core/rng.js';
import { artOf, aspectOf } from '../art/art-of.js';
import type { Look } from '../art/look.js';
import { plainLook } from '../art/look.js';
import { isPerson } from '../art/people/roles.js';
import { HEADS, scaleOf } from '../lexicon/habits.js';
import type { RelationKind } from '../lexicon/vocabulary.js';
import type { ParsedRelation, ParsedSubject } from '../parse/parsed.js';
import type { PlannedSubject } from './plan.js';

interface Relation {
  kind: RelationKind;
  anchor: number;
}

interface Frame {
  width: number;
  height: number;
}

/** The subjects that take their place from another one, by index. */
export function movedSubjects(
  parsed: readonly ParsedSubject[],
  relations: readonly ParsedRelation[],
): Map<number, Relation> {
  const moved = new Map<number, Relation>();
  for (const relation of relations) {
    if (relation.kind === 'beside') continue;
    const mover = relation.kind === 'wearing' ? relation.to : relation.who;
    const anchor = relation.kind === 'wearing' ? relation.who : relation.to;
    const buildings = relation.kind === 'in' && scaleOf(parsed[anchor]?.concept ?? '') > 1.2;
    if (buildings || moved.has(mover) || moved.get(anchor)?.anchor === mover) continue;
    moved.set(mover, { kind: relation.kind, anchor });
  }
  for (const [index, { anchor }] of moved)
    if (moved.has(anchor) && moved.get(anchor)?.kind !== 'wearing') moved.delete(index);
  return moved;
}

/** Places one related subject (all its copies) beside, on, in, under or over the copies of its anchor. */
export function attach(
  parsed: readonly ParsedSubject[],
  index: number,
  relation: Relation,
  placed: Map<number, PlannedSubject[]>,
  frame: Frame,
  random: Rng,
): void {
  const subject = parsed[index];
  const anchors = placed.get(relation.anchor);
  if (!subject || !anchors?.length) return;
  const copies: PlannedSubject[] = [];
  const count = relation.kind === 'wearing' ? anchors.length : subject.count;
  for (let i = 0; i < count; i++) {
    const anchor = anchors[i % anchors.length];
    if (!anchor) continue;
    const spread =
      count > anchors.length ? (Math.floor(i / anchors.length) - (count / anchors.length - 1) / 2) * 0.8 : 0;
    copies.push(place(index, subject, anchor, relation.kind, spread, frame, random));
  }
  placed.set(index, copies);
}

function place(
  index: number,
  subject: ParsedSubject,
  anchor: PlannedSubject,
  kind: RelationKind,
  spread: number,
  frame: Frame,
  random: Rng,
): PlannedSubject {
  const unit = Math.min(frame.width, frame.height);
  const box = extent(anchor.concept, anchor.size, anchor.look, frame);
  const ratio = clamp(Math.sqrt(scaleOf(subject.concept) / scaleOf(anchor.concept)), 0.45, 1);
  const planned: PlannedSubject = {
    concept: subject.concept,
    of: index,
    look: { ...plainLook(random()), ...(subject.colour ? { colour: subject.colour } : {}) },
    x: anchor.x + spread * box.width * 0.6,
    y: anchor.y,
    size: anchor.size * ratio * subject.scale,
    flip: anchor.flip,
    tilt: 0,
    depth: anchor.depth - 0.001,
    footing: 'attached',
  };
  if (kind === 'wearing') {
    const head = HEADS[anchor.concept] ?? 0.5;
    planned.size =
      anchor.size *
      (HEADS[anchor.concept]
        ? 0.36
        : aspectOf(artOf(anchor.concept, anchor.look, 'noto')) < 0.8
          ? 0.34
          : 0.5);
    planned.x = anchor.x + (anchor.flip ? 0.5 - head : head - 0.5) * box.width;
    const hat = extent(subject.concept, planned.size, planned.look, frame);
    planned.y = anchor.y - box.height + hat.height * 0.3;
    planned.tilt = anchor.flip ? 5 : -5;
  } else if (kind === 'on') {
    const rider = isPerson(subject.concept);
    if (rider) planned.look.bust = true;
    planned.size = anchor.size * (rider ? 0.62 : Math.min(0.72, ratio * 0.8));
    planned.y = anchor.y - box.height * (rider ? 0.42 : 0.86);
    planned.x += rider ? (anchor.flip ? -0.06 : 0.06) * box.width : 0;
    planned.depth = anchor.depth + (rider ? 0.001 : -0.001);
  } else if (kind === 'in') {
    planned.size = anchor.size * 0.78;
    if (isPerson(subject.concept)) planned.look.bust = true;
    planned.y = anchor.y - box.height * 0.42;
    planned.depth = anchor.depth + 0.001;
  } else if (kind === 'under') {
    anchor.depth += 0.01;
    planned.footing = anchor.footing === 'air' ? 'ground' : anchor.footing;
    planned.size = Math.min(0.4, anchor.size * ratio * 0.8);
    planned.y = anchor.footing === 'air' ? 0.84 : Math.min(0.9, anchor.y + 0.025);
    planned.x += between(random, -0.12, 0.12) * box.width;
    if (anchor.concept.includes('umbrella') || anchor.concept.includes('mushroom')) {
      anchor.size *= 1.2;
      planned.size = anchor.size * 0.55;
    }
  } else if (kind === 'above') {
    planned.footing = 'air';
    anchor.size *= 0.82;
    anchor.y = Math.min(0.92, anchor.y + 0.04);
    planned.size = anchor.size * Math.min(0.75, ratio);
    planned.x = clamp(anchor.x + between(random, -0.22, 0.22), 0.2, 0.8);
    const own = extent(subject.concept, planned.size, planned.look, frame);
    planned.y = Math.max(own.height + 0.03, anchor.y - box.height * 0.85 - between(random, 0.02, 0.06));
    planned.depth = 0.4;
    planned.tilt = between(random, -6, 6);
  } else {
    const front = kind === 'front';
    const side = random() < 0.5 ? -1 : 1;
    planned.footing = anchor.footing === 'air' ? 'ground' : anchor.footing;
    planned.size = anchor.size * ratio * (front ? 0.8 : 1);
    planned.x = clamp(anchor.x + side * box.width * (front ? 0.3 : 0.36), 0.12, 0.88);
    planned.y = clamp(anchor.y + (front ? 0.05 : -0.04) * (unit / frame.height), 0.3, 0.94);
    planned.depth = anchor.depth + (front ? -0.05 : 0.05);
  }
  return planned;
}

/** Width and height of a planned drawing as fractions of the picture. */
export function extent(
  concept: string,
  size: number,
  look: Look,
  frame: Frame,
): { width: number; height: number } {
  const unit = Math.min(frame.width, frame.height);
  const aspect = aspectOf(artOf(concept, look, 'noto'));
  const width = aspect > 1 ? size : size * aspect;
  const height = aspect > 1 ? size / aspect : size;
  return { width: (width * unit) / frame.width, height: (height * unit) / frame.height };
}

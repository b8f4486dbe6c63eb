import type { Pose } from '../../../lexicon/vocabulary.js';

/** Two bone angles in degrees: 0 hangs down, positive swings to the viewer's left, where the person looks. */
type Bones = readonly [number, number];

/** How a body is held. */
export interface Stance {
  /** Degrees the trunk leans forward. */
  lean: number;
  /** Degrees the head nods forward on top of it. */
  nod: number;
  /** 0 is seen from the front, 1 from the side. */
  side: number;
  farArm: Bones;
  nearArm: Bones;
  /** Without it the leg hides behind what is ridden. */
  farLeg?: Bones;
  nearLeg: Bones;
  /** Degrees the toes point down, far and near. */
  toes?: Bones;
  /** Shortens the thighs that come towards the viewer. */
  thigh?: number;
  /** Draws the far arm before the trunk. */
  farArmInFront?: boolean;
  /** Turns the whole body, clockwise. */
  roll?: number;
  /** Which hand holds things. */
  hand: 'far' | 'near' | 'both';
}

export const STANCES: Readonly<Record<Pose, Stance>> = {
  standing: {
    lean: 0,
    nod: 0,
    side: 0.1,
    farArm: [17, 10],
    nearArm: [-19, -6],
    farLeg: [4, 2],
    nearLeg: [-5, -3],
    hand: 'far',
  },
  walking: {
    lean: 4,
    nod: 0,
    side: 0.5,
    farArm: [26, 48],
    nearArm: [-30, -2],
    farLeg: [-16, -36],
    nearLeg: [22, 12],
    toes: [34, -6],
    hand: 'far',
  },
  running: {
    lean: 14,
    nod: -8,
    side: 0.6,
    farArm: [48, 128],
    nearArm: [-52, 28],
    farLeg: [-24, -88],
    nearLeg: [60, 2],
    toes: [70, 0],
    hand: 'far',
  },
  jumping: {
    lean: 0,
    nod: -6,
    side: 0.15,
    farArm: [138, 160],
    nearArm: [-138, -158],
    farLeg: [34, -26],
    nearLeg: [-14, -74],
    toes: [20, 46],
    hand: 'far',
  },
  dancing: {
    lean: -6,
    nod: 6,
    side: 0.15,
    farArm: [104, 152],
    nearArm: [-66, -122],
    farLeg: [42, -18],
    nearLeg: [-5, 1],
    toes: [34, 0],
    hand: 'far',
  },
  sitting: {
    lean: -4,
    nod: 2,
    side: 0.45,
    farArm: [30, 66],
    nearArm: [10, 66],
    farLeg: [112, 58],
    nearLeg: [104, 54],
    toes: [-22, -22],
    thigh: 0.94,
    farArmInFront: true,
    hand: 'both',
  },
  sleeping: {
    lean: 0,
    nod: 8,
    side: 0.35,
    farArm: [62, 158],
    nearArm: [22, 138],
    farLeg: [34, -22],
    nearLeg: [50, -26],
    toes: [50, 50],
    roll: -86,
    hand: 'near',
  },
  riding: {
    lean: 3,
    nod: 0,
    side: 0.5,
    farArm: [34, 76],
    nearArm: [22, 70],
    nearLeg: [50, -6],
    toes: [0, -4],
    farArmInFront: true,
    hand: 'both',
  },
  reading: {
    lean: -2,
    nod: 9,
    side: 0.2,
    farArm: [20, -58],
    nearArm: [-16, 72],
    farLeg: [4, 2],
    nearLeg: [-5, -3],
    farArmInFront: true,
    hand: 'both',
  },
  holding: {
    lean: 0,
    nod: 0,
    side: 0.15,
    farArm: [42, 104],
    nearArm: [-19, -4],
    farLeg: [4, 2],
    nearLeg: [-5, -3],
    farArmInFront: true,
    hand: 'far',
  },
  waving: {
    lean: -2,
    nod: 3,
    side: 0.1,
    farArm: [17, 10],
    nearArm: [-102, -160],
    farLeg: [4, 2],
    nearLeg: [-5, -3],
    hand: 'near',
  },
  eating: {
    lean: 0,
    nod: 4,
    side: 0.15,
    farArm: [24, 92],
    nearArm: [-20, 150],
    farLeg: [4, 2],
    nearLeg: [-5, -3],
    farArmInFront: true,
    hand: 'near',
  },
  swimming: {
    lean: 16,
    nod: -10,
    side: 0.4,
    farArm: [84, 98],
    nearArm: [-104, 172],
    farLeg: [-30, -40],
    nearLeg: [-20, -30],
    hand: 'far',
  },
  flying: {
    lean: 48,
    nod: -30,
    side: 0.4,
    farArm: [112, 122],
    nearArm: [-38, -24],
    farLeg: [-48, -70],
    nearLeg: [-40, -54],
    toes: [70, 60],
    hand: 'far',
  },
};

/** The same arms over legs that hang from the edge of a seat. */
export const onSeat = (stance: Stance): Stance => ({
  ...stance,
  farLeg: [82, 10],
  nearLeg: [74, 2],
  toes: [0, 0],
  thigh: 0.72,
});

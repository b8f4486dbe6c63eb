import type { Storage } from '../../../storage/storage.js';
import type { Accounts } from '../../auth/index.js';
import type { Oversight } from '../../generations/index.js';

/**
 * Deletes an account and everything of it; its images go to the account `to`, or with it when that is null.
 * @returns how many images were transferred or deleted
 * @throws AppError `not_found`, `last_admin`
 */
export type RemoveUser = (id: string, to: string | null) => Promise<number>;

/**
 * The account's own row goes last, disabled from the first step on: whatever stops this in the middle, the account is
 * still in the list and can be deleted again, which goes on where it was.
 */
export const createRemoveUser =
  ({ accounts, oversight, inputs, images, projects, usage, order, storage }: RemoveUserDeps): RemoveUser =>
  async (id, to) => {
    await accounts.change(id, { disabled: true });
    await oversight.cancelAllOf(id);
    let count: number;
    if (to === null) {
      count = await images.removeAllOf(id);
      await inputs.removeAllOf(id);
    } else {
      // Pictures that were given first: who gets a generation must be able to draw it again.
      await inputs.copyAll({ from: id, to });
      await projects.transfer({ from: id, to });
      count = await images.transfer({ from: id, to });
      // A generation takes its images along when it is deleted, so it must have gone before the account does.
      await oversight.transfer({ from: id, to });
      await inputs.removeAllOf(id);
    }
    await oversight.removeAllOf(id);
    await usage.removeAllOf(id);
    await order.forget(id);
    await accounts.remove(id);
    await storage.prune(`u/${id}`);
    return count;
  };

interface Transfer {
  from: string;
  to: string;
}

export interface RemoveUserDeps {
  accounts: Pick<Accounts, 'change' | 'remove'>;
  oversight: Pick<Oversight, 'cancelAllOf' | 'transfer' | 'removeAllOf'>;
  /** Pictures people gave to start from. */
  inputs: { copyAll(transfer: Transfer): Promise<void>; removeAllOf(ownerId: string): Promise<void> };
  /** Both say how many images there were. */
  images: { transfer(transfer: Transfer): Promise<number>; removeAllOf(ownerId: string): Promise<number> };
  projects: { transfer(transfer: Transfer): Promise<void> };
  usage: { removeAllOf(ownerId: string): Promise<void> };
  order: { forget(ownerId: string): Promise<void> };
  storage: Pick<Storage, 'prune'>;
}

import { messageOf } from '../messages.ts';

export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'invalid' | 'too-large';

/** A file could not be restored, in one sentence for the person. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly fault: BackupFault;

  constructor(fault: BackupFault) {
    super(messageOf('backup_', fault));
    this.fault = fault;
  }
}

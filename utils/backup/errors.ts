export type BackupFault = 'foreign' | 'newer' | 'damaged' | 'invalid' | 'too-large';

const SENTENCES: Record<BackupFault, string> = {
  foreign: 'This file is no Clausewatch backup. Nothing was changed.',
  newer: 'This backup was made by a newer Clausewatch. Update it, then try again. Nothing was changed.',
  damaged: 'This backup is damaged: its checksum does not fit. Nothing was changed.',
  invalid: 'This backup does not hold together, so it was not made by Clausewatch. Nothing was changed.',
  'too-large': 'This file is larger than any backup. Nothing was changed.',
};

/** A file could not be restored, in one sentence for the person. */
export class BackupError extends Error {
  override name = 'BackupError';
  readonly fault: BackupFault;

  constructor(fault: BackupFault) {
    super(SENTENCES[fault]);
    this.fault = fault;
  }
}

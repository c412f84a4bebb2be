import { api, type CopyJob, type MoveJob, type RestoreJob } from "../generated/api";

/** How often the window asks how far a job is, in milliseconds. */
const OFTEN = 150;

/** Asks how far a copy is until it is finished; `told` is called each time. Answers with what came of it. */
export async function followCopy(told: (job: CopyJob) => void): Promise<CopyJob> {
  for (;;) {
    const { value } = await api.copy_job();
    told(value);
    if (!value.running) return value;
    await pause();
  }
}

/** The same for a copy that is being proven before it is restored. */
export async function followRestore(told: (job: RestoreJob) => void): Promise<void> {
  for (;;) {
    const job = await api.restore_job();
    told(job);
    if (!job.running) return;
    await pause();
  }
}

/** The same for a notebook that is being moved. */
export async function followMove(told: (job: MoveJob) => void): Promise<void> {
  for (;;) {
    const job = await api.move_job();
    told(job);
    if (!job.running) return;
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, OFTEN));
}

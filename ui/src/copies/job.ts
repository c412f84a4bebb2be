import { api, type CopyJob, type MoveJob, type RestoreJob, type SalvageJob } from "../generated/api";

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
export function followRestore(told: (job: RestoreJob) => void): Promise<void> {
  return follow(api.restore_job, told);
}

/** The same for what is being saved of a damaged notebook. */
export function followSalvage(told: (job: SalvageJob) => void): Promise<void> {
  return follow(api.salvage_job, told);
}

async function follow<J extends { running: boolean }>(ask: () => Promise<J>, told: (job: J) => void): Promise<void> {
  for (;;) {
    const job = await ask();
    told(job);
    if (!job.running) return;
    await pause();
  }
}

/** The same for a notebook that is being moved. */
export function followMove(told: (job: MoveJob) => void): Promise<void> {
  return follow(api.move_job, told);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, OFTEN));
}

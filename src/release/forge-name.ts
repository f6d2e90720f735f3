/** Whose runner a job runs on: its pages differ in what they draw, and in what their buttons are called. */
export type ForgeName = 'github' | 'gitea'

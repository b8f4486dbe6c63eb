/** What a stand-in is told to do with the requests that follow. */
export type Scenario =
  /** Draws what is asked for. */
  | 'success'
  /** Answers with one picture less than asked for. */
  | 'fewer'
  /** The job waits in a queue (where the provider has one) until `advance()`, then runs until `advance()`. */
  | 'slow'
  | 'bad_key'
  | 'quota'
  /** Refuses the first submit with 429 and Retry-After: 1, then draws. */
  | 'rate_limited_once'
  /** Refuses every submit with 429 and Retry-After: 600. */
  | 'rate_limited'
  | 'moderation'
  | 'model_loading'
  /** Answers every submit with a 5xx. */
  | 'error_before'
  /** Takes the job, then fails it for reasons of its own. */
  | 'error_after'
  /** Breaks the connection inside the answer that carries the result. */
  | 'reset_mid_body'
  /** The result is not what the contract says: no JSON, or bytes that are no picture. */
  | 'garbage'
  /** The result never ends. */
  | 'huge'
  /** The job is taken and never moves. */
  | 'never_ending';

/** A provider's own fake server. */
export interface ProviderStandIn {
  origin: string;
  play(scenario: Scenario): void;
  /** `slow`: from waiting to running, from running to done. */
  advance(): void;
  /** How many requests have asked for pictures. */
  submits(): number;
  /** Jobs (or, without jobs, open requests) that would still draw. */
  active(): number;
  close(): Promise<void>;
}

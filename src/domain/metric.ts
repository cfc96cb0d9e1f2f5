/** Something counted since the start, as a monitor reads it. Labels never hold what people wrote or who they are. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'histogram';
  readonly samples: readonly {
    /** What is put after the name: `_bucket`, `_sum`, `_count` of a histogram. */
    readonly suffix?: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }[];
}

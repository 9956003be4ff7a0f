/**
 * How two languages share a page.
 *
 * - `columns`: side by side, each block level with its twin;
 * - `interleaved`: each block followed by its twin;
 * - `stacked`: the whole document in one language, then in the other.
 */
export type ParallelLayout = 'columns' | 'interleaved' | 'stacked'

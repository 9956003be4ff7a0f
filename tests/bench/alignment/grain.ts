/** What is compared: everything that says something by itself, rows and paragraphs of items among it, or what stands at the top. */
export type Grain = 'units' | 'top blocks'

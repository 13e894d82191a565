/** The nouns of care/, as firstweeks/care/script.py writes them. */

/** One thing that a figure is worked out from; numbers are in the first unit. */
interface FigureInput {
  readonly kind: "date" | "moment" | "time" | "number" | "age" | "choice";
  readonly range: readonly [number, number];
  readonly units: { readonly [unit: string]: number };
  readonly options: readonly string[];
  readonly whole: boolean;
  readonly optional: boolean;
  readonly needs: readonly string[];
}

/** A figure: what it takes, the numbers of its formula, and the sources that it rests on. */
interface Figure {
  readonly id: string;
  readonly inputs: { readonly [name: string]: FigureInput };
  readonly values: { readonly [name: string]: any };
  readonly sources: readonly string[];
}

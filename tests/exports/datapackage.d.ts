/** The parts of the validator of https://frictionlessdata.io that the tests use; it has no types. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    read(options: {
      keyed: boolean;
      relations?: boolean;
    }): Promise<Readonly<Record<string, unknown>>[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: string | object, options?: { basePath?: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}

export interface BillOfMaterials {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly purl: string;
    readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

export function billOfMaterials(manifest: object, lock: object): BillOfMaterials;

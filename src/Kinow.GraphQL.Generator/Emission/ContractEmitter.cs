using System.Collections.Immutable;

using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator;

/// <summary>Writes all files of a contract.</summary>
internal static class ContractEmitter
{
    public static ImmutableArray<GeneratedFile> Emit(BoundContract contract)
    {
        var prefix = contract.Class.Name;
        var types = contract.Schema.Types.Where(t => !t.IsIntrospection).ToList();
        return
        [
            new($"{prefix}.g.cs", EntryEmitter.Emit(contract)),
            new($"{prefix}.Sdl.g.cs", SdlEmitter.Emit(contract)),
            new($"{prefix}.Bindings.g.cs", SchemaBindingsEmitter.Emit(contract)),
            new($"{prefix}.Resolvers.g.cs", ResolversEmitter.Emit(contract)),
            .. contract.Objects.Select(o => new GeneratedFile($"{prefix}.Type.{o.Name}.g.cs", ObjectEmitter.Emit(contract, o))),
            .. types.OfType<EnumType>().Select(e => new GeneratedFile($"{prefix}.Type.{Names.Pascal(e.Name)}.g.cs", EnumEmitter.Emit(contract, e))),
            .. types.OfType<InputObjectType>().Select(i => new GeneratedFile($"{prefix}.Type.{Names.Pascal(i.Name)}.g.cs", RecordEmitter.Emit(contract, i))),
        ];
    }
}

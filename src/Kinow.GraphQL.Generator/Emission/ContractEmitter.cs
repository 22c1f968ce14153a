using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes all files of a contract.</summary>
internal static class ContractEmitter
{
    public static ImmutableArray<GeneratedFile> Emit(BoundContract contract)
    {
        var prefix = contract.Class.Name;
        var types = contract.Schema.Types.Where(t => !t.IsIntrospection).ToList();
        string FileOf(string type) => $"{prefix}.Type.{Names.Pascal(type)}.g.cs";
        return
        [
            new($"{prefix}.g.cs", EntryEmitter.Emit(contract)),
            new($"{prefix}.Sdl.g.cs", SdlEmitter.Emit(contract)),
            new($"{prefix}.Bindings.g.cs", SchemaBindingsEmitter.Emit(contract)),
            new($"{prefix}.Resolvers.g.cs", ResolversEmitter.Emit(contract)),
            new($"{prefix}.Templates.g.cs", TemplateEmitter.Emit(contract)),
            .. contract.Objects.Select(o => new GeneratedFile(FileOf(o.Type.Name), ObjectEmitter.Emit(contract, o))),
            .. types.OfType<EnumType>().Select(e => new GeneratedFile(FileOf(e.Name), EnumEmitter.Emit(contract, e))),
            .. types.OfType<InputObjectType>().Select(i => new GeneratedFile(FileOf(i.Name), RecordEmitter.Emit(contract, i))),
        ];
    }
}

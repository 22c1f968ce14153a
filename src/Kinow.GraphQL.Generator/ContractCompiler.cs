using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Emission;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Generator.Reading;

namespace Kinow.GraphQL.Generator;

/// <summary>From a contract and a class of bindings to generated files and diagnostics.</summary>
internal static class ContractCompiler
{
    public static Generation Compile(ContractClass type, Contract contract, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        problems.AddRange(contract.Problems.Items);
        if (type.Defect is not null)
        {
            problems.Add(new(Rules.UnfitClass, $"{type.Name} {type.Defect}, so that it cannot be completed", null));
        }

        if (contract.Files.Count == 0)
        {
            problems.Add(new(Rules.NoContract, "No file ending in .graphql is among the project's AdditionalFiles", null));
        }

        if (contract is not { Schema: { } schema, Expansion: { } expansion } || problems.Count > 0)
        {
            return new(type.Name, [], problems.ToImmutable());
        }

        var types = new TypeTable(type, schema);
        new NameChecker(schema, types, contract.Places, problems).Check();
        if (problems.Count > 0) return new(type.Name, [], problems.ToImmutable());
        new BindingChecker(type, schema, types, contract.Places, problems).Check();
        var binder = new FieldBinder(type, schema, types, contract.Places, problems);
        var objects = schema.Objects.Where(o => !o.IsIntrospection).Select(binder.Bind).ToImmutableArray();
        cancellation.ThrowIfCancellationRequested();
        var files = ContractEmitter.Emit(new(type, expansion, schema, types, objects));
        return new(type.Name, files, problems.ToImmutable());
    }
}

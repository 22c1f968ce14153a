using Kinow.GraphQL.Generator.Binding;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the class that holds one resolver for each type that needs code.</summary>
internal static class ResolversEmitter
{
    public static string Emit(BoundContract contract)
    {
        var code = CodeWriter.ForFile(contract.Class);
        code.Line($"/// <summary>What answers the fields of the contract that need code.</summary>");
        code.Open($"{contract.Class.Access} sealed class {contract.Class.Stem}Resolvers");
        foreach (var type in contract.Objects.Where(o => o.NeedsResolver))
        {
            code.Line($"/// <summary>Answers fields of <c>{type.Type.Name}</c>.</summary>");
            code.Line($"public required {type.Resolver} {type.Name} {{ get; init; }}");
            code.Line();
        }

        code.Close();
        return code.ToString();
    }
}

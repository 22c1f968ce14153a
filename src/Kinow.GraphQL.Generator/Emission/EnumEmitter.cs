using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes a C# enum, unless the contract's enum is bound to one, and the code between names and members.</summary>
internal static class EnumEmitter
{
    public static string TextClass(NamedType type) => Names.Pascal(type.Name) + "Text";

    public static string Emit(BoundContract contract, EnumType type)
    {
        var code = CodeWriter.ForFile(contract.Class);
        var bound = contract.Types.Find(type);
        if (bound is null)
        {
            EmitEnum(code, contract.Class, type);
        }

        var name = contract.Types.NameOf(type);
        var members = type.Values
            .Select(v => (v.Name, v.Index, Member: $"{name}.{(bound is null ? Names.Pascal(v.Name) : EnumMembers.Find(bound, v))}"))
            .ToList();
        code.Open($"partial class {contract.Class.Name}");
        code.Open($"internal static class {TextClass(type)}");
        Switch(code, $"ReadOnlySpan<byte> Of({name} value) => value", members.Select(m => $"{m.Member} => \"\\\"{m.Name}\\\"\"u8"), type);
        code.Line($"public static ReadOnlySpan<byte> Of({name}? value) => value is {{ }} given ? Of(given) : default;");
        code.Line();
        Switch(code, $"string Name({name} value) => value", members.Select(m => $"{m.Member} => \"{m.Name}\""), type);
        code.Line($"public static string? Name({name}? value) => value is {{ }} given ? Name(given) : null;");
        code.Line();
        Switch(code, $"{name} Read(object? value) => ((EnumValue)value!).Index", members.Select(m => $"{m.Index} => {m.Member}"), type);
        code.Line($"public static {name}? ReadNullable(object? value) => value is null ? null : Read(value);");
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void EmitEnum(CodeWriter code, ContractClass contract, EnumType type)
    {
        code.Summary(type.Description, $"The enum {type.Name} of the contract.");
        code.Open($"{contract.Access} enum {Names.Pascal(type.Name)}");
        foreach (var value in type.Values)
        {
            code.Summary(value.Description, $"The value {value.Name}.");
            code.Line($"{Names.Pascal(value.Name)} = {value.Index},");
        }

        code.Close();
        code.Line();
    }

    private static void Switch(CodeWriter code, string head, IEnumerable<string> arms, EnumType type)
    {
        code.Open($"public static {head} switch");
        foreach (var arm in arms)
        {
            code.Line(arm + ",");
        }

        code.Line($"_ => throw new ArgumentOutOfRangeException(nameof(value), value, \"Not a value of {type.Name}.\"),");
        code.Close(";");
        code.Line();
    }
}

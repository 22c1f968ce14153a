using Kinow.GraphQL.Generator.Binding;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the methods of the contract class.</summary>
internal static class EntryEmitter
{
    private const string Scalars = "global::System.Collections.Generic.IReadOnlyDictionary<string, ScalarCoercion>? scalars = null";

    public static string Emit(BoundContract contract)
    {
        var code = CodeWriter.ForFile(contract.Class);
        code.Open($"partial class {contract.Class.Name}");
        code.Line("/// <summary>Builds the schema of the contract.</summary>");
        EmitTexts(code, contract);
        code.Lines($$"""
            /// <param name="scalars">How custom scalars are read and written, by name.</param>
            public static Schema CreateSchema({{SdlEmitter.Parameter(contract)}}{{Scalars}}) => SchemaBuilder.Build(
                {{SdlEmitter.Expression(contract)}},
                new SchemaOptions { AssumeValid = true, Scalars = scalars ?? SchemaOptions.Default.Scalars });

            """);
        EmitCreate(code, contract);
        code.Lines("""

            private static T[] ReadList<T>(object? value, Func<object?, T> read)
            {
                var items = (object?[])value!;
                var result = new T[items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    result[i] = read(items[i]);
                }

                return result;
            }

            private static T[]? ReadNullableList<T>(object? value, Func<object?, T> read) => value is null ? null : ReadList(value, read);

            private static T? ReadNullable<T>(object? value, Func<InputValues, T> read)
                where T : class => value is null ? null : read((InputValues)value);
            """);
        code.Close();
        return code.ToString();
    }

    private static void EmitCreate(CodeWriter code, BoundContract contract)
    {
        code.Line("/// <summary>Builds the schema of the contract and the code behind it.</summary>");
        code.Line("/// <param name=\"resolvers\">What answers the fields that need code.</param>");
        EmitTexts(code, contract);
        var parameters = $"{contract.Class.Stem}Resolvers resolvers, {SdlEmitter.Parameter(contract)}";
        var roots = "";
        foreach (var root in contract.Roots)
        {
            var name = root == contract.Schema.QueryType ? "query" : "mutation";
            if (contract.Types.Find(root) is { } bound)
            {
                code.Line($"/// <param name=\"{name}\">The root object of {root.Name}.</param>");
                parameters += $"{bound.FullName} {name}, ";
                roots += ", " + name;
            }
            else
            {
                roots += $", new {contract.Types.NameOf(root)}()";
            }
        }

        code.Line("/// <param name=\"scalars\">How custom scalars are read and written, by name.</param>");
        code.Open($"public static (Schema Schema, SchemaBindings Bindings) Create({parameters}{Scalars})");
        code.Line($"var schema = CreateSchema({(SdlEmitter.HasTexts(contract) ? "texts, " : "")}scalars);");
        code.Line($"return (schema, new Bindings(schema, resolvers{roots}));");
        code.Close();
    }

    private static void EmitTexts(CodeWriter code, BoundContract contract)
    {
        if (!SdlEmitter.HasTexts(contract)) return;
        code.Line("/// <param name=\"texts\">What stands in place of <c>{Type.word}</c> in descriptions, by type and word.</param>");
    }
}

using Kinow.GraphQL.Generator.Binding;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the bindings of the whole schema.</summary>
internal static class SchemaBindingsEmitter
{
    public static string Emit(BoundContract contract)
    {
        var code = CodeWriter.ForFile(contract.Class);
        code.Open($"partial class {contract.Class.Name}");
        code.Open("private sealed class Bindings : SchemaBindings");
        code.Lines($$"""
            private readonly Schema schema;
            private readonly object query;
            private readonly object? mutation;
            private readonly ObjectBinding[] bindings;

            public Bindings(Schema schema, {{contract.Class.Stem}}Resolvers resolvers, object query, object? mutation = null)
            {
                this.schema = schema;
                this.query = query;
                this.mutation = mutation;
                bindings = new ObjectBinding[schema.Objects.Length];
            """);
        code.Indent();
        foreach (var type in contract.Objects)
        {
            var resolver = type.NeedsResolver ? "resolvers." + type.Name : "";
            code.Line($"bindings[IndexOf(\"{type.Type.Name}\")] = new {type.Binding}({resolver});");
        }

        code.Close();
        code.Lines("""

            public override object RootValue(ObjectType root) => root == schema.MutationType ? mutation! : query;

            public override ObjectBinding BindingOf(ObjectType type) => bindings[type.ObjectIndex];

            """);
        EmitTypeResolvers(code, contract);
        code.Line();
        code.Line("private int IndexOf(string type) => ((ObjectType)schema.FindType(type)!).ObjectIndex;");
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void EmitTypeResolvers(CodeWriter code, BoundContract contract)
    {
        var types = contract.Schema.Types.OfType<CompositeType>()
            .Where(t => t is not ObjectType && Abstracts.IsReturned(contract.Schema, t)).ToList();
        code.Open("public override Func<object, int> TypeResolverOf(CompositeType type) => type.Name switch");
        types.ForEach(t => code.Line($"\"{t.Name}\" => {Names.Pascal(t.Name)}(),"));
        code.Line("_ => throw new ArgumentOutOfRangeException(nameof(type), type, \"No field has this interface or union.\"),");
        code.Close(";");
        foreach (var type in types)
        {
            code.Line();
            EmitTypeResolver(code, contract, type);
        }
    }

    // A class comes before those it derives from.
    private static void EmitTypeResolver(CodeWriter code, BoundContract contract, CompositeType type)
    {
        var possible = contract.Schema.PossibleTypes(type).Where(p => contract.Types.Find(p) is not null).ToList();
        code.Open($"private Func<object, int> {Names.Pascal(type.Name)}()");
        possible.ForEach(p => code.Line($"var of{Names.Pascal(p.Name)} = IndexOf(\"{p.Name}\");"));
        code.Open("return value => value switch");
        foreach (var p in possible.OrderByDescending(p => contract.Types.Find(p)!.Bases.Count))
        {
            code.Line($"{contract.Types.NameOf(p)} => of{Names.Pascal(p.Name)},");
        }

        code.Line("_ => -1,");
        code.Close(";");
        code.Close();
    }
}

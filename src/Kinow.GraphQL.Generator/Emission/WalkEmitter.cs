using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Emission;

/// <summary>Writes the code that walks from a value to the batches below it.</summary>
internal static class WalkEmitter
{
    public static void Walk(CodeWriter code, string value, GraphQLType type, TypeUse use)
    {
        if (type.Named is not CompositeType) return;
        if (use.Item is null)
        {
            code.Line($"collector.Object(field, {value});");
            return;
        }

        code.Open($"if ({value} is {ListEmitter.Given(use)} items)");
        if (use.Item.Item is null)
        {
            code.Line($"collector.List<{use.Item.Text}>(field, {ListEmitter.Span("items", use)});");
        }
        else
        {
            Nested(code, "items", use, 0);
        }

        code.Close();
    }

    private static void Nested(CodeWriter code, string value, TypeUse use, int depth)
    {
        var item = $"item{depth}";
        code.Open($"foreach (var {item} in {value})");
        if (use.Item is { Item: not null } inner)
        {
            code.Open($"if ({item} is {ListEmitter.Given(inner)} list{depth})");
            Nested(code, $"list{depth}", inner, depth + 1);
            code.Close();
        }
        else
        {
            code.Line($"collector.Object(field, {item});");
        }

        code.Close();
    }
}

using System.Text.Json.Nodes;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Contract;

/// <summary>The directives that hold for each field and each of its arguments, as the engine reads them, by coordinate.</summary>
internal static class FieldFacts
{
    /// <summary>Of objects and interfaces, in the order of their names.</summary>
    public static JsonObject Of(Schema schema)
    {
        var facts = new JsonObject();
        var types = schema.Types.OfType<FieldsType>().Where(static type => !type.Name.StartsWith("__", StringComparison.Ordinal));
        foreach (var type in types.OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            foreach (var field in type.Fields) facts[$"{type.Name}.{field.Name}"] = Of(field);
        }

        return facts;
    }

    private static JsonObject Of(OutputField field)
    {
        var arguments = field.Arguments
            .Select(static argument => (argument.Name, Cost: FieldDirectives.Cost(argument)))
            .Where(static argument => argument.Cost is not null)
            .Select(static argument => KeyValuePair.Create<string, JsonNode?>(argument.Name, Printer.Print(argument.Cost!)));
        var directives = FieldDirectives.Of(field).Select(static one => (JsonNode)Printer.Print(one));
        var fact = new JsonObject { ["directives"] = new JsonArray([.. directives]) };
        if (arguments.Any()) fact["arguments"] = new JsonObject(arguments);
        return fact;
    }
}

using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Sdl.Rules;

namespace Kinow.GraphQL.Tests.Sdl.Rules;

internal static class SchemaErrors
{
    public static void AssertMessages(string sdl, params string[] messages) => Assert.Equal(
        messages.Order(StringComparer.Ordinal),
        Of(Parser.Parse(sdl)).Select(e => e.Message).Order(StringComparer.Ordinal));

    /// <summary>The errors for which no schema is built of the documents; empty when they are valid.</summary>
    public static IReadOnlyList<SchemaError> Of(params DocumentNode[] documents)
    {
        try
        {
            _ = SchemaBuilder.Build(documents);
            return [];
        }
        catch (SchemaException invalid)
        {
            return invalid.Errors;
        }
    }
}

using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Tests.Types.Rules;

internal static class SchemaErrors
{
    public static void AssertMessages(string sdl, params string[] messages) => Assert.Equal(
        messages.Order(StringComparer.Ordinal),
        SchemaValidator.Validate([Parser.Parse(sdl)]).Select(e => e.Message).Order(StringComparer.Ordinal));
}

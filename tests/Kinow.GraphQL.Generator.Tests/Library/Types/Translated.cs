namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Translated(string English, string? French);

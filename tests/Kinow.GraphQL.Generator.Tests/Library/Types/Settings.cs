namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Settings(List<string> Languages);

namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Writer(int Id, string Name);

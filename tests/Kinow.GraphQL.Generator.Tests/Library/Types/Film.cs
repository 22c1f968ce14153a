namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Film(string Id, int Minutes) : IItem;

namespace Kinow.GraphQL.Generator.Tests.Library.Types;

internal sealed record Shelf(int Id, string Label, Book[] Books, Book? Top);

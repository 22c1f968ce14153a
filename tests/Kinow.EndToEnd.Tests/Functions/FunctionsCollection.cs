namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>Tests that start published functions.</summary>
[CollectionDefinition(Name)]
public sealed class FunctionsCollection : ICollectionFixture<PublishedFunctions>
{
    public const string Name = "published functions";
}

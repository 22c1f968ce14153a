namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>Tests that publish functions, start them and measure them: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FunctionsCollection : ICollectionFixture<PublishedFunctions>, ICollectionFixture<FunctionPlatform>
{
    public const string Name = "published functions";
}

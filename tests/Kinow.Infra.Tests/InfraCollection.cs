namespace Kinow.Infra.Tests;

/// <summary>
/// The CDK's bridge serves one thread at a time, and all tests look at the same stacks. While they are made, temporary files go elsewhere.
/// </summary>
[CollectionDefinition(Name)]
public sealed class InfraCollection : ICollectionFixture<Synthesized>, ICollectionFixture<SynthesizedEdge>, ICollectionFixture<SynthesizedFastly>
{
    public const string Name = "stacks";
}

namespace Kinow.Lambda.Tests;

/// <summary>Tests that measure the process, or change its environment: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}

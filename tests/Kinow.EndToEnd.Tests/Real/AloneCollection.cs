namespace Kinow.EndToEnd.Tests.Real;

/// <summary>Tests that hold the system to times, or break its servers: nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}

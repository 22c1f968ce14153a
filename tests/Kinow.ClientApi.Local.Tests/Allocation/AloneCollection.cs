namespace Kinow.ClientApi.Local.Tests.Allocation;

/// <summary>Tests that count what the whole process does: nothing else may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}

namespace Kinow.TestSupport;

/// <summary>A test with data that needs servers. It is skipped where one of them cannot be had; on a build server it fails there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    private bool isPrivate;

    /// <summary>Names the servers.</summary>
    /// <param name="servers">All that the test needs.</param>
    public ServerTheoryAttribute(params Server[] servers)
    {
        Servers = servers;
        Skip = Needs.Reason(servers, isPrivate: false);
    }

    /// <summary>All that the test needs.</summary>
    public IReadOnlyList<Server> Servers { get; }

    /// <summary>Whether the test starts servers of its own, so that addresses of running ones do not help.</summary>
    public bool Private
    {
        get => isPrivate;
        set => Skip = Needs.Reason(Servers, isPrivate = value);
    }
}

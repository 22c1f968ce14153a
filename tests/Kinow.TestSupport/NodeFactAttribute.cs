namespace Kinow.TestSupport;

/// <summary>
/// A test that runs scripts of the folder <c>node</c> of its project, and maybe a browser and servers. It is skipped where one of these is
/// missing; on a build server it fails there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class NodeFactAttribute : FactAttribute
{
    private const string Chromium = "/usr/bin/chromium";

    private bool browser;

    /// <summary>Names the servers.</summary>
    /// <param name="project">The test project.</param>
    /// <param name="servers">All servers that the test needs.</param>
    protected NodeFactAttribute(string project, params Server[] servers)
    {
        (Project, Servers) = (project, servers);
        Skip = Reason();
    }

    /// <summary>The test project.</summary>
    public string Project { get; }

    /// <summary>All servers that the test needs.</summary>
    public IReadOnlyList<Server> Servers { get; }

    /// <summary>Whether the test needs Chromium.</summary>
    public bool Browser
    {
        get => browser;
        set
        {
            browser = value;
            Skip = Reason();
        }
    }

    private static bool NodeIsThere { get; } = Shell.Succeeds("node", "--version");

    private static bool BrowserIsThere { get; } = File.Exists(Environment.GetEnvironmentVariable("CHROMIUM") ?? Chromium);

    private string? Reason() => Needs.Reason(
        NodeIsThere && Directory.Exists(RepositoryRoot.Path("tests", Project, "node", "node_modules")) ? null : $"needs Node.js, and `npm ci` in tests/{Project}/node",
        browser && !BrowserIsThere ? "needs Chromium" : null,
        Needs.Reason(Servers, isPrivate: false));
}
